/** The areas that a person can open to others or hide (user_settings.*_audience). */
export const areas = ['profile', 'statistics', 'history', 'events', 'hall_of_fame', 'follows', 'comparison'] as const
export type Area = (typeof areas)[number]
export type Audience = 'everyone' | 'friends' | 'only_me'

/** `friends_only`: it works once both follow each other; `not_shared`: the owner compares with nobody. */
export const comparisonAccesses = ['open', 'friends_only', 'not_shared'] as const
export type ComparisonAccess = (typeof comparisonAccesses)[number]

type Stored = {
  profileAudience: Audience
  statisticsAudience: Audience
  historyAudience: Audience
  eventsAudience: Audience
  hallOfFameAudience: Audience
  followsAudience: Audience
  comparisonAudience: Audience
}

/** The audience of each area in a row of user_settings. */
export const audiencesOf = (settings: Stored): Record<Area, Audience> => ({
  profile: settings.profileAudience,
  statistics: settings.statisticsAudience,
  history: settings.historyAudience,
  events: settings.eventsAudience,
  hall_of_fame: settings.hallOfFameAudience,
  follows: settings.followsAudience,
  comparison: settings.comparisonAudience,
})

/** The viewer's relation to the owner. Friends follow each other; `blocked` means that the owner blocked the viewer. */
export type Relation = 'self' | 'friend' | 'stranger' | 'blocked'

/**
 * The areas that the viewer may see. Without access to the profile they see nothing else either, since any other area
 * would reveal that the person exists.
 */
export function visibleAreas(audiences: Record<Area, Audience>, relation: Relation): Set<Area> {
  const open = (area: Area) => relation === 'self' || (relation !== 'blocked' && admits(audiences[area], relation))
  return new Set(open('profile') ? areas.filter(open) : [])
}

function admits(audience: Audience, relation: 'friend' | 'stranger') {
  return audience === 'everyone' || (audience === 'friends' && relation === 'friend')
}

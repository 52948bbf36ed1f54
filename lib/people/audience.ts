/** What a person can open or close to others (user_settings.*_audience). */
export const areas = ['profile', 'statistics', 'history', 'events', 'hall_of_fame', 'follows', 'comparison'] as const
export type Area = (typeof areas)[number]
export type Audience = 'everyone' | 'friends' | 'only_me'

type Stored = {
  profileAudience: Audience
  statisticsAudience: Audience
  historyAudience: Audience
  eventsAudience: Audience
  hallOfFameAudience: Audience
  followsAudience: Audience
  comparisonAudience: Audience
}

/** What a row of user_settings opens to whom. */
export const audiencesOf = (settings: Stored): Record<Area, Audience> => ({
  profile: settings.profileAudience,
  statistics: settings.statisticsAudience,
  history: settings.historyAudience,
  events: settings.eventsAudience,
  hall_of_fame: settings.hallOfFameAudience,
  follows: settings.followsAudience,
  comparison: settings.comparisonAudience,
})

/** How a viewer stands to an owner. Friends follow each other; `blocked` was shut out by the owner. */
export type Relation = 'self' | 'friend' | 'stranger' | 'blocked'

/**
 * The areas that one may see. What the profile hides, nothing else shows: someone who may not know that
 * the person is here may not learn it from their statistics.
 */
export function visibleAreas(audiences: Record<Area, Audience>, relation: Relation): Set<Area> {
  const open = (area: Area) => relation === 'self' || (relation !== 'blocked' && admits(audiences[area], relation))
  return new Set(open('profile') ? areas.filter(open) : [])
}

function admits(audience: Audience, relation: 'friend' | 'stranger') {
  return audience === 'everyone' || (audience === 'friends' && relation === 'friend')
}

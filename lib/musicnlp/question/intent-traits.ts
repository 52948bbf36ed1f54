import type { Intent } from './question'

/** Properties of the questions of one intent. One that is absent is false. */
export type IntentTraits = {
  /** Items can be held to a condition: "with at least 20 plays" */
  takesCondition?: true
  /** Lists what its names contain, so that a song cannot be the owner of a song */
  listsOwnWork?: true
  /** Lists everything that fits, so that no chip shows a limit that was not named */
  isUnlimited?: true
}

/** One record an intent; the compiler asks for a new one's. */
export const intentTraits: Record<Intent, IntentTraits> = {
  ranking: {
    takesCondition: true,
    listsOwnWork: true,
  },
  rank_of: {},
  total: {},
  distinct_count: { takesCondition: true },
  average: {},
  share: {},
  skip_rate: {},
  completion_rate: {},
  first_listen: {},
  last_listen: {},
  nth_listen: {},
  milestone: {},
  discoveries: { takesCondition: true, listsOwnWork: true },
  discovery_count: {},
  lapsed: { listsOwnWork: true, takesCondition: true },
  rediscovered: { listsOwnWork: true },
  threshold_list: { takesCondition: true, listsOwnWork: true, isUnlimited: true },
  consistency: { takesCondition: true, listsOwnWork: true, isUnlimited: true },
  overlap: {},
  difference: {},
  plays_at: { isUnlimited: true },
  played_after: {},
  played_before: {},
  exists: { takesCondition: true },
  peak: {},
  series: {},
  distribution: {},
  trend: {},
  streak: {},
  gap: {},
  session: {},
  binge: { takesCondition: true },
  compare: {},
  entity_summary: {},
  period_summary: {},
  diversity: {},
  define_event: {},
  coverage: {},
  help: {},
  unsupported: {},
}

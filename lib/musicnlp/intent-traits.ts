import type { Intent } from './question'

/** What holds of a question because of its intent; what is not named does not hold. */
export type IntentTraits = {
  /** Its figure can be plays as well as hours or skips: "by time instead" fits */
  isMeasured?: true
  /** Has a top and a bottom: "and the least?" fits */
  isOrdered?: true
  /** Has numbered places: "and the third?" fits */
  takesOrdinal?: true
  /** Items can be held to a condition: "with at least 20 plays" */
  takesCondition?: true
  /** Is about one unit of time at a time, such as the best month: "by week" changes the unit */
  splitsByUnit?: true
  /** Becomes a chart over time when it is split: "by month" after a total */
  hasCourse?: true
  /** Can be about one name, which a follow-up takes over: "and the last time?" */
  needsName?: true
  /** Answered by one figure, date or chart, so that "how many hours?" leans on it */
  isFigure?: true
  /** Answered by a date: "and the first?" asks for one too */
  isDate?: true
  isFirstOrLast?: true
  /** Lists what its names contain, so that a song cannot be the owner of a song */
  listsOwnWork?: true
  /** Lists everything that fits, so that an unsaid limit is not worth a chip */
  isUnlimited?: true
}

/** One record an intent; the compiler asks for a new one's. */
export const intentTraits: Record<Intent, IntentTraits> = {
  ranking: {
    isMeasured: true,
    isOrdered: true,
    takesOrdinal: true,
    takesCondition: true,
    needsName: true,
    listsOwnWork: true,
  },
  rank_of: { isMeasured: true, isOrdered: true, takesOrdinal: true, needsName: true, isFigure: true },
  total: { isMeasured: true, hasCourse: true, needsName: true, isFigure: true },
  distinct_count: { isMeasured: true, takesCondition: true, hasCourse: true, needsName: true },
  average: { isMeasured: true, splitsByUnit: true, needsName: true, isFigure: true },
  share: { isMeasured: true, needsName: true, isFigure: true },
  skip_rate: { isMeasured: true, hasCourse: true, needsName: true, isFigure: true },
  completion_rate: { isMeasured: true, needsName: true, isFigure: true },
  first_listen: { needsName: true, isFigure: true, isDate: true, isFirstOrLast: true },
  last_listen: { needsName: true, isFigure: true, isDate: true, isFirstOrLast: true },
  nth_listen: { takesOrdinal: true, needsName: true, isFigure: true },
  milestone: { needsName: true, isDate: true },
  discoveries: { isMeasured: true, isOrdered: true, listsOwnWork: true },
  discovery_count: {},
  lapsed: { listsOwnWork: true },
  rediscovered: { listsOwnWork: true },
  threshold_list: { isOrdered: true, takesCondition: true, listsOwnWork: true, isUnlimited: true },
  consistency: { takesCondition: true, splitsByUnit: true, listsOwnWork: true, isUnlimited: true },
  overlap: {},
  difference: {},
  plays_at: { isUnlimited: true },
  exists: { isMeasured: true, needsName: true },
  peak: { isMeasured: true, isOrdered: true, splitsByUnit: true, needsName: true },
  series: { isMeasured: true, hasCourse: true, needsName: true, isFigure: true },
  distribution: { isMeasured: true, hasCourse: true, needsName: true, isFigure: true },
  trend: { isMeasured: true, isOrdered: true, needsName: true },
  streak: { needsName: true },
  gap: { needsName: true },
  session: {},
  binge: { isMeasured: true, isOrdered: true, takesCondition: true, needsName: true },
  compare: { isMeasured: true },
  entity_summary: { isMeasured: true, hasCourse: true, needsName: true },
  period_summary: { isMeasured: true },
  diversity: {},
  define_event: {},
  coverage: {},
  help: {},
  unsupported: {},
}

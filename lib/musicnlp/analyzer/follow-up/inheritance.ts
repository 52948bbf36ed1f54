import type { Intent } from '../../question/question'

/**
 * What a follow-up takes over from the question before, for each intent that this question can have. The compiler
 * asks for the row of a new intent. Names, times, filters and exclusions can be named after any question and replace
 * those of the question before; the rest can be named only where the row has it.
 */
export type Inheritance = {
  /** "by time instead": its figure can be plays as well as hours or skips */
  metric?: true
  /** "and the least?": it has a top and a bottom */
  order?: true
  /** "and the third?": it has numbered places */
  ordinal?: true
  /** What a number alone sets: "top 20" and then "30", "when did she reach 100 plays" and then "and 500?" */
  number?: 'limit' | 'ordinal' | 'threshold' | 'having'
  /** "with at least 20 plays": what an amount sets */
  amount?: 'having' | 'threshold'
  /** "by month": the unit itself, the winner of each, or the course of what was one figure */
  unit?: 'unit' | 'winners' | 'course'
  /** "and Drake?" after a list of artists asks for his place in it */
  name?: 'rank'
  /** "the median instead" */
  statistic?: true
  /** "which month was that": the noun of a unit changes it */
  unitNoun?: true
  /** A follow-up of this intent ("and the last time?") is about the name of the question before, unless it names another */
  inheritsName?: true
  /** It keeps the time of the question before: always, or only where that was a first or a last as well */
  inheritsTime?: 'always' | 'from first or last'
  /** Can follow the question before without a word such as "and": "how many hours?" */
  isFigure?: true
  /** Leans without such a word on these: "which quarter was the biggest?" after a chart by quarter */
  leansOn?: readonly Intent[]
  /** Answered by a date: "and the first?" asks for one too */
  isDate?: true
  isFirstOrLast?: true
}

const time = { inheritsTime: 'always' } as const
const named = { inheritsName: true, ...time } as const
const figure = { ...named, metric: true, isFigure: true } as const
const neighbours = { ...named, number: 'limit' } as const
const firstOrLast = {
  inheritsName: true,
  inheritsTime: 'from first or last',
  isFigure: true,
  isDate: true,
  isFirstOrLast: true,
} as const

export const inheritance: Record<Intent, Inheritance> = {
  ranking: {
    ...named,
    metric: true,
    order: true,
    ordinal: true,
    number: 'limit',
    amount: 'having',
    unit: 'winners',
    name: 'rank',
  },
  rank_of: { ...figure, order: true, ordinal: true },
  total: { ...figure, unit: 'course' },
  distinct_count: { ...named, metric: true, amount: 'having', unit: 'course' },
  average: { ...figure, unit: 'unit', statistic: true },
  share: figure,
  skip_rate: { ...figure, unit: 'course' },
  completion_rate: figure,
  first_listen: firstOrLast,
  last_listen: firstOrLast,
  nth_listen: {
    inheritsName: true,
    inheritsTime: 'from first or last',
    isFigure: true,
    ordinal: true,
    number: 'ordinal',
  },
  milestone: {
    inheritsName: true,
    inheritsTime: 'from first or last',
    isDate: true,
    number: 'threshold',
    amount: 'threshold',
  },
  discoveries: { ...time, metric: true, order: true, number: 'limit', amount: 'having' },
  discovery_count: time,
  lapsed: { ...time, number: 'limit', amount: 'having' },
  rediscovered: { ...time, number: 'limit' },
  threshold_list: { ...time, order: true, number: 'having', amount: 'having' },
  consistency: { ...time, unit: 'unit', number: 'limit' },
  overlap: { ...time, number: 'limit' },
  difference: { ...time, number: 'limit' },
  plays_at: { ...time, number: 'limit' },
  played_after: neighbours,
  played_before: neighbours,
  exists: { ...named, metric: true },
  peak: {
    ...named,
    metric: true,
    order: true,
    unit: 'unit',
    unitNoun: true,
    leansOn: ['series', 'distribution', 'average'],
  },
  series: { ...figure, unit: 'course' },
  distribution: { ...figure, unit: 'course' },
  trend: { ...named, metric: true, order: true, number: 'limit' },
  streak: named,
  gap: named,
  session: { ...time, statistic: true },
  binge: { ...named, metric: true, order: true },
  compare: { ...time, metric: true },
  entity_summary: { ...named, metric: true, unit: 'course' },
  period_summary: { ...time, metric: true },
  diversity: time,
  define_event: {},
  coverage: {},
  help: {},
  unsupported: {},
}

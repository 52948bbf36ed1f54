import type { Entity, Filters, Metric, Name, Question, TimeFilter } from '../question/question'
import { chosenNames } from './names/choose-names'
import type { FeatureLabel } from './features/feature-label'
import type { Features } from './features/features'
import { havingOf, thresholdOf } from './amount-to-condition'
import type { Interpretation } from './interpret'
import { hasSides, periodSaid } from './kinds/of-each'
import { isPlace } from './kinds/period-rules'
import { has, says, type QuestionKind } from './kinds/question-kind'
import { allTime } from './time/resolve-time'
import { intentTraits } from '../intents/intent-traits'

export type Slots = Omit<Question, 'chips'>
type Side = NonNullable<Question['compare']>['sides'][number]

function entityOf(questionKind: QuestionKind, features: Features): { entity: Entity; assumed: boolean } {
  const said = features.entities.at(-1)?.entity
  if (said) return { entity: features.entities[0]?.entity ?? said, assumed: false }
  if (questionKind.entity) return { entity: questionKind.entity, assumed: false }
  if (has(features, 'who') && questionKind.listed) return { entity: 'artist', assumed: false }
  if (questionKind.listed) return { entity: 'track', assumed: true }
  return { entity: 'none', assumed: false }
}

const metricOfCue: [FeatureLabel, Metric][] = [
  ['skip_rate', 'skip_rate'],
  ['skip', 'skips'],
  ['metric:skips', 'skips'],
  ['how_long', 'time'],
  ['how_much', 'time'],
]

function metricOf(
  questionKind: QuestionKind,
  features: Features,
  entity: Entity,
): { metric: Metric; assumed: boolean } {
  if (questionKind.metric) return { metric: questionKind.metric, assumed: false }
  const { ranksByKind, countsNamedThings } = intentTraits[questionKind.intent]
  const said = features.metrics.find((metric) => metric !== 'plays') ?? features.metrics[0]
  if (said === 'plays' && has(features, 'skip') && !ranksByKind) return { metric: 'skips', assumed: false }
  if (said) return { metric: said, assumed: false }
  if (questionKind.name === 'share' && says(features, 'in_time') && !says(features, 'times_of_day'))
    return { metric: 'time', assumed: false }
  const amount = features.amounts[0]?.unit
  if (amount === 'hours' || amount === 'minutes') return { metric: 'time', assumed: false }
  const named = ranksByKind ? undefined : metricOfCue.find(([label]) => features.labels.has(label))
  if (named) return { metric: named[1], assumed: false }
  if (questionKind.intent === 'compare' && features.entities.length > 0 && has(features, 'how_many', 'distinct'))
    return { metric: 'distinct', assumed: false }
  // "fewer artists than in 2019", "the widest range of songs"
  const isCounted = (entity === 'artist' || entity === 'album') && has(features, 'more', 'less')
  if (
    (questionKind.intent === 'compare' && questionKind.name !== 'names' && isCounted) ||
    (questionKind.intent === 'peak' && has(features, 'distinct'))
  )
    return { metric: 'distinct', assumed: false }
  if (countsNamedThings && (has(features, 'distinct') || entity === 'artist' || entity === 'album'))
    return { metric: 'distinct', assumed: false }
  return { metric: 'plays', assumed: true }
}

const merged = (filters: readonly Filters[]): Filters => filters.reduce((all, one) => ({ ...all, ...one }), {})

/** "my top artist", "who is my number one" */
export const asksForOne = (features: Features) =>
  (features.entities.length > 0 ? features.entities.every(({ plural }) => !plural) : says(features, 'only_one')) ||
  says(features, 'the_one') ||
  // "which of their albums did I play most"
  (says(features, 'which_of') && has(features, 'most', 'least'))

function limitOf(questionKind: QuestionKind, features: Features): { limit: number | null; assumed: boolean } {
  if (!questionKind.listed) return { limit: null, assumed: false }
  if (features.limit !== null) return { limit: features.limit, assumed: false }
  return { limit: asksForOne(features) ? 1 : 10, assumed: true }
}

/** A number of plays needs no unit, except in a list by something else: "by hours, with at least 20 plays". */
function conditionOf(features: Features, metric: Metric): Pick<Question, 'having' | 'threshold'> {
  const amount = features.amounts[0]
  if (amount) {
    const isPlain = amount.unit === null || (amount.unit === 'plays' && (metric === 'plays' || metric === 'distinct'))
    return { having: havingOf(amount), threshold: isPlain ? null : thresholdOf(amount) }
  }
  return { having: features.labels.has('once') ? { op: '=', value: 1 } : null, threshold: null }
}

function sidesOf(questionKind: QuestionKind, { features, sides }: Interpretation, names: readonly Name[]): Side[] {
  if (questionKind.name === 'names' || questionKind.name === 'overtake') return names.map((name) => ({ names: [name] }))
  if (questionKind.name === 'names_times')
    return names.flatMap((name) => sides.map(({ filter }) => ({ names: [name], time: filter })))
  if (questionKind.name === 'devices') return features.filters.map((filters) => ({ filters }))
  const isOfEach = intentTraits[questionKind.intent].askedOfEach !== undefined && hasSides(features)
  if (isOfEach && sides.length < 2)
    return features.filters.length > 1
      ? features.filters.map((filters) => ({ filters }))
      : names.map((name) => ({ names: [name] }))
  return isOfEach || ['times', 'slots', 'in_both', 'in_one_only', 'rising', 'falling'].includes(questionKind.name)
    ? sides.map(({ filter }) => ({ time: filter }))
    : []
}

/** "the median session"; "how many sessions a week on average", where each week would be told otherwise */
function statisticOf({ intent, name }: QuestionKind, features: Features): Pick<Question, 'statistic'> {
  const { takesMedian, askedOfEach } = intentTraits[intent]
  const isOfPeriods = askedOfEach === 'side or period' && periodSaid(features) !== null
  if (has(features, 'median') && (takesMedian || isOfPeriods)) return { statistic: 'median' }
  // "average session length by year": an average of each already
  return isOfPeriods && has(features, 'average') && name !== 'session_average' ? { statistic: 'mean' } : {}
}

const TWO_MONTHS = 62

/** The bucket of a series where none was named: by day for up to two months, else by month. */
function stepsOf({ ranges }: TimeFilter): 'day' | 'month' {
  const isShort =
    ranges.length > 0 &&
    ranges.every(
      ({ from, to }) => from !== null && to !== null && Date.parse(to) - Date.parse(from) <= TWO_MONTHS * 86_400_000,
    )
  return isShort ? 'day' : 'month'
}

/** "more in 2021 than in 2023": from the earlier time to the later it became less. */
function growsBackwards({ intent }: QuestionKind, { features, sides }: Interpretation): boolean {
  const [first, second] = sides.map(({ filter }) => filter.ranges[0]?.from)
  return intent === 'trend' && has(features, 'versus') && !!first && !!second && first < second
}

/**
 * Fills the slots of a question from its features. A slot that was not named takes its default and is listed in
 * `assumed`.
 */
export function buildQuestion(questionKind: QuestionKind, interpretation: Interpretation): Slots {
  const { features, time } = interpretation
  const { entity, assumed: entityAssumed } = entityOf(questionKind, features)
  const { metric, assumed: metricAssumed } = metricOf(questionKind, features, entity)
  const { limit, assumed: limitAssumed } = limitOf(questionKind, features)
  const named = chosenNames(features.names, features, questionKind.listed ? entity : 'none')
  const left = chosenNames(features.excluded, features, entity === 'none' ? 'track' : entity)
  const sides = sidesOf(questionKind, interpretation, named.names)
  const filters = sides.some((side) => side.filters !== undefined) ? {} : merged(features.filters)
  const filled = questionKind.fillSlots?.(features) ?? {}
  const place = features.buckets.find(({ bucket }) => isPlace(bucket))?.bucket
  const said = filled.order ?? questionKind.order ?? 'desc'
  const order = growsBackwards(questionKind, interpretation) ? (said === 'asc' ? 'desc' : 'asc') : said
  const ranked = questionKind.intent === 'ranking'
  const traits = intentTraits[questionKind.intent]
  const assumed = [
    ...(entityAssumed && filled.entity === undefined ? ['entity'] : []),
    ...(metricAssumed && filled.metric === undefined ? ['metric'] : []),
    ...(limitAssumed && !(filled.ordinal ?? null) ? ['limit'] : []),
    ...(ranked && !has(features, 'most', 'least', 'big', 'never', 'less') ? ['order'] : []),
    ...(time.assumed.length > 0 || interpretation.sides.some((side) => side.assumed.length > 0) ? ['year'] : []),
    ...(named.unsure || left.unsure ? ['name'] : []),
    ...(filled.bucket && features.buckets.length === 0 ? ['bucket'] : []),
  ]
  return {
    intent: questionKind.intent,
    kind: questionKind.name,
    entity,
    metric,
    limit,
    names: named.names,
    exclude: left.names,
    time: interpretation.sides.length > 0 && sides.length > 0 ? commonTime(interpretation) : time.filter,
    bucket: traits.askedOfEach === 'side or period' && sides.length === 0 ? periodSaid(features) : null,
    ordinal: null,
    ...(traits.takesCondition ? conditionOf(features, metric) : { having: null, threshold: null }),
    ...filled,
    order,
    ...(questionKind.intent === 'series' && features.buckets.length === 0 && filled.bucket === 'month'
      ? { bucket: stepsOf(time.filter) }
      : {}),
    ...statisticOf(questionKind, features),
    ...(traits.tellsPlace && place ? { bucket: place } : {}),
    filters: { ...filters, ...filled.filters },
    compare: sides.length > 0 ? { sides } : null,
    assumed,
    ...(questionKind.name === 'gap' && left.names.length > 0 ? { names: left.names, exclude: [] } : {}),
  }
}

/** The time that all sides of a comparison share; no time where the sides have different ones. */
const commonTime = ({ time }: Interpretation) =>
  time.filter.ranges.length > 0 || time.filter.weekdays || time.filter.months || time.filter.hours
    ? time.filter
    : allTime

import type { Entity, Filters, Metric, Name, Question, TimeFilter } from '../question'
import { chosenNames } from './names/choose-names'
import type { Evidence } from './features/features'
import { havingOf, thresholdOf } from './amount-to-condition'
import type { Interpretation } from './interpret'
import { has, type Frame } from './kinds/question-kind'
import { allTime } from './time/resolve-time'

export type Slots = Omit<Question, 'chips'>
type Side = NonNullable<Question['compare']>['sides'][number]

function entityOf(frame: Frame, evidence: Evidence): { entity: Entity; assumed: boolean } {
  const said = evidence.kinds.at(-1)?.entity
  if (said) return { entity: evidence.kinds[0]?.entity ?? said, assumed: false }
  if (frame.entity) return { entity: frame.entity, assumed: false }
  if (has(evidence, 'who') && frame.listed) return { entity: 'artist', assumed: false }
  if (frame.listed) return { entity: 'track', assumed: true }
  return { entity: 'none', assumed: false }
}

const bySign: [string, Metric][] = [
  ['skip_rate', 'skip_rate'],
  ['skip', 'skips'],
  ['metric:skips', 'skips'],
  ['how_long', 'time'],
  ['how_much', 'time'],
]

function metricOf(frame: Frame, evidence: Evidence, entity: Entity): { metric: Metric; assumed: boolean } {
  if (frame.metric) return { metric: frame.metric, assumed: false }
  const said = evidence.metrics.find((metric) => metric !== 'plays') ?? evidence.metrics[0]
  if (said === 'plays' && has(evidence, 'skip') && frame.intent !== 'ranking')
    return { metric: 'skips', assumed: false }
  if (said) return { metric: said, assumed: false }
  if (
    frame.kind === 'share' &&
    /\b(time|hours|minutes)\b/.test(evidence.words) &&
    !/time(s)? of day/.test(evidence.words)
  )
    return { metric: 'time', assumed: false }
  const amount = evidence.amounts[0]?.unit
  if (amount === 'hours' || amount === 'minutes') return { metric: 'time', assumed: false }
  const sign = frame.intent === 'ranking' ? undefined : bySign.find(([label]) => evidence.labels.has(label))
  if (sign) return { metric: sign[1], assumed: false }
  const things = frame.intent === 'average' || frame.intent === 'series' || frame.intent === 'distribution'
  if (frame.intent === 'compare' && evidence.kinds.length > 0 && has(evidence, 'how_many', 'distinct'))
    return { metric: 'distinct', assumed: false }
  if (things && (has(evidence, 'distinct') || entity === 'artist' || entity === 'album'))
    return { metric: 'distinct', assumed: false }
  return { metric: 'plays', assumed: true }
}

const merged = (filters: readonly Filters[]): Filters => filters.reduce((all, one) => ({ ...all, ...one }), {})

/** "my top artist", "who is my number one" */
const asksForOne = ({ kinds, words }: Evidence) =>
  (kinds.length > 0
    ? kinds.every(({ plural }) => !plural)
    : /\b(number|no|numero) (one|1|uno)\b|\bthing\b/.test(words)) || /\bwhich one\b|\bwho topped\b/.test(words)

function limitOf(frame: Frame, evidence: Evidence): { limit: number | null; assumed: boolean } {
  if (!frame.listed) return { limit: null, assumed: false }
  if (evidence.limit !== null) return { limit: evidence.limit, assumed: false }
  return { limit: asksForOne(evidence) ? 1 : 10, assumed: true }
}

/** A number of plays needs no unit, except in a list by something else: "by hours, with at least 20 plays". */
function conditionOf(evidence: Evidence, metric: Metric): Pick<Question, 'having' | 'threshold'> {
  const amount = evidence.amounts[0]
  if (amount) {
    const isPlain = amount.unit === null || (amount.unit === 'plays' && (metric === 'plays' || metric === 'distinct'))
    return { having: havingOf(amount), threshold: isPlain ? null : thresholdOf(amount) }
  }
  return { having: evidence.labels.has('once') ? { op: '=', value: 1 } : null, threshold: null }
}

const conditional = new Set(['ranking', 'distinct_count', 'threshold_list', 'consistency', 'binge'])

function sidesOf(frame: Frame, { evidence, sides }: Interpretation, names: readonly Name[]): Side[] {
  if (frame.kind === 'names') return names.map((name) => ({ names: [name] }))
  if (frame.kind === 'names_times')
    return names.flatMap((name) => sides.map(({ filter }) => ({ names: [name], time: filter })))
  if (frame.kind === 'devices') return evidence.filters.map((filters) => ({ filters }))
  return ['times', 'slots', 'in_both', 'in_one_only'].includes(frame.kind)
    ? sides.map(({ filter }) => ({ time: filter }))
    : []
}

const TWO_MONTHS = 62

/** A course of which nobody said the steps: of up to two months by day, else by month. */
function stepsOf({ ranges }: TimeFilter): 'day' | 'month' {
  const isShort =
    ranges.length > 0 &&
    ranges.every(
      ({ from, to }) => from !== null && to !== null && Date.parse(to) - Date.parse(from) <= TWO_MONTHS * 86_400_000,
    )
  return isShort ? 'day' : 'month'
}

/** What the words of one turn ask, in the slots of a question. Unsaid slots take their defaults and are noted in `assumed`. */
export function buildQuestion(frame: Frame, interpretation: Interpretation): Slots {
  const { evidence, time } = interpretation
  const { entity, assumed: entityAssumed } = entityOf(frame, evidence)
  const { metric, assumed: metricAssumed } = metricOf(frame, evidence, entity)
  const { limit, assumed: limitAssumed } = limitOf(frame, evidence)
  const named = chosenNames(evidence.names, evidence, frame.listed ? entity : 'none')
  const left = chosenNames(evidence.excluded, evidence, entity === 'none' ? 'track' : entity)
  const sides = sidesOf(frame, interpretation, named.names)
  const filters = frame.kind === 'devices' ? {} : merged(evidence.filters)
  const filled = frame.fill?.(evidence) ?? {}
  const order = filled.order ?? frame.order ?? 'desc'
  const ranked = frame.intent === 'ranking'
  const assumed = [
    ...(entityAssumed && filled.entity === undefined ? ['entity'] : []),
    ...(metricAssumed && filled.metric === undefined ? ['metric'] : []),
    ...(limitAssumed && !(filled.ordinal ?? null) ? ['limit'] : []),
    ...(ranked && !has(evidence, 'most', 'least', 'big', 'never', 'less') ? ['order'] : []),
    ...(time.assumed.length > 0 || interpretation.sides.some((side) => side.assumed.length > 0) ? ['year'] : []),
    ...(named.unsure || left.unsure ? ['name'] : []),
    ...(filled.bucket && evidence.buckets.length === 0 ? ['bucket'] : []),
  ]
  return {
    intent: frame.intent,
    kind: frame.kind,
    entity,
    metric,
    order,
    limit,
    names: named.names,
    exclude: left.names,
    time: interpretation.sides.length > 0 && sides.length > 0 ? commonTime(interpretation) : time.filter,
    bucket: null,
    ordinal: null,
    ...(conditional.has(frame.intent) ? conditionOf(evidence, metric) : { having: null, threshold: null }),
    ...filled,
    ...(frame.intent === 'series' && evidence.buckets.length === 0 && filled.bucket === 'month'
      ? { bucket: stepsOf(time.filter) }
      : {}),
    filters: { ...filters, ...filled.filters },
    compare: sides.length > 0 ? { sides } : null,
    assumed,
    ...(frame.kind === 'gap' && left.names.length > 0 ? { names: left.names, exclude: [] } : {}),
  }
}

/** What holds on every side: nothing if the sides differ in their stretch. */
const commonTime = ({ time }: Interpretation) =>
  time.filter.ranges.length > 0 || time.filter.weekdays || time.filter.months || time.filter.hours
    ? time.filter
    : allTime

import type { FeatureLabel } from './feature-label'
import type { Reading } from '../../parser/read-question'
import type { Amount, BucketWord, EntityNoun, Span, SpanOf, SpanType } from '../../parser/span'
import type { Filters, Metric } from '../../question/question'
import { findExclusions } from './exclusions'
import type { Sign } from '../../parser/words/signs'
import { isHabitual } from './habitual-tense'
import { nameTypeHints, type NameTypeHint } from './name-type-hints'

/** One span with every label that a kind of question may use it as. */
export type LabelledSpan = { span: Span; labels: ReadonlySet<FeatureLabel> }

/** Everything a question names, by type. Function words such as "the" are left out. */
export type Features = {
  reading: Reading
  labelledSpans: LabelledSpan[]
  labels: ReadonlySet<FeatureLabel>
  entities: EntityNoun[]
  names: SpanOf<'name'>[]
  excluded: SpanOf<'name'>[]
  /** Times after "except": left out of the answer */
  excludedTimes: SpanOf<'time'>[]
  hints: ReadonlyMap<SpanOf<'name'>, NameTypeHint>
  times: SpanOf<'time'>[]
  events: SpanOf<'event'>['value'][]
  metrics: Metric[]
  buckets: BucketWord[]
  limit: number | null
  ordinal: number | null
  amounts: Amount[]
  filters: Filters[]
  unknown: Span[]
  /** True for a habit ("do I play"), false for the past ("did I play"), undefined where neither is said */
  habit: boolean | undefined
  /** Whether the question has a verb such as "play" or "listen" */
  verb: boolean
}

const simple: Partial<Record<SpanType, FeatureLabel>> = {
  entity: 'entity',
  limit: 'limit',
  ordinal: 'ordinal',
  number: 'number',
  filter: 'filter',
  time: 'time',
  event: 'event',
  name: 'name',
  unknown: 'unknown',
  outside: 'outside',
  exclude: 'except',
  reference: 'ref',
  shift: 'shift',
  versus: 'versus',
}

/** References that have a meaning of their own. The others ("that") stand for something said before. */
const carrying: ReadonlySet<string> = new Set(['it', 'only', 'then', 'among', 'reversed'])

/** "Monday to Friday only": "only" adds nothing to the time */
function isOnlyAfter(span: Span, { spans, tokens }: Reading): boolean {
  const before = spans.find(({ j }) => j === span.i)
  const after = spans.filter(({ i }) => i >= span.j)
  const next = after.find(({ type }) => type !== 'function_word')
  // "the ones I only put on one time"
  if (
    span.type === 'reference' &&
    span.value === 'only' &&
    (next?.type === 'amount' || (next?.type === 'cue' && next.value.includes('once')))
  )
    return true
  return (
    span.type === 'reference' &&
    span.value === 'only' &&
    spans.length > 2 &&
    ['time', 'event', 'filter', 'limit', 'cue'].includes(before?.type ?? '') &&
    (/[,;:.-]/.test(tokens[span.j]?.gap ?? '') ||
      !spans.some(({ i, type }) => i === span.j && type !== 'function_word'))
  )
}

/** "do I hear more artists on weekends"; "more than 50 times" is a condition */
const isComparing = (signs: ReadonlySet<Sign>, open: readonly Span[]) =>
  signs.has('as_much') || (signs.has('more_or_less') && !open.some(({ type }) => type === 'amount'))

/**
 * "is Adele popular" and "have I heard every Adele song" ask for yes or no; "are there artists I never skip" asks for
 * the list.
 */
const wantsYesOrNo = (span: Span, open: readonly Span[], signs: ReadonlySet<Sign>) =>
  span.type === 'cue' &&
  span.value.includes('yes_no') &&
  (open.some(({ type }) => type === 'name') || isComparing(signs, open)) &&
  (!open.some(({ type }) => type === 'entity') || signs.has('every_item') || isComparing(signs, open))

function labelsOf(span: Span): FeatureLabel[] {
  if (span.type === 'function_word') return [span.value === 'not' || span.value === 'nor' ? 'not' : 'function_word']
  if (span.type === 'cue') return span.weak ? [...span.value, 'function_word'] : span.value
  if (span.type === 'entity') return span.value.per ? ['entity', 'each_entity'] : ['entity']
  if (span.type === 'metric') return [`metric:${span.value}`]
  if (span.type === 'ordinal') return span.why === 'ordinal' ? ['ordinal'] : ['ordinal', 'rank']
  if (span.type === 'bucket') return [`bucket:${span.value.way}`]
  if (span.type === 'amount' && span.value.unit === 'percent') return ['percent']
  if (span.type === 'amount') return [span.value.op === null ? 'amount' : 'having']
  if (span.type === 'reference')
    return ['ref', `ref:${span.value}`, ...(carrying.has(span.value) ? [] : (['function_word'] as const))]
  if (span.type === 'versus') return ['versus', span.value === 'or' ? 'or' : 'vs']
  return [simple[span.type] ?? 'unknown']
}

const ofType = <T extends SpanType>(spans: readonly Span[], type: T) =>
  spans.filter((span): span is SpanOf<T> => span.type === type)

const labelsIn = (labelledSpans: readonly LabelledSpan[]) => new Set(labelledSpans.flatMap(({ labels }) => [...labels]))

/** The features with some of the spans labelled differently. */
export const withLabelledSpans = (features: Features, labelledSpans: LabelledSpan[]): Features => ({
  ...features,
  labelledSpans,
  labels: labelsIn(labelledSpans),
})

/** "in autumn 2018, which artists did I find that year": the time that is said already */
const pointsAtOtherTime = (span: Span, spans: readonly Span[]) =>
  span.type === 'time' &&
  span.value.kind === 'beside' &&
  span.value.steps === 0 &&
  spans.some((other) => other !== span && other.type === 'time')

/** "remove the US", "without shuffle": any other */
const denied = (filters: Filters): Filters =>
  Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? !value : value.startsWith('!') ? value.slice(1) : `!${value}`,
    ]),
  )

/** "which of the two have I played more this year" */
const saysTwo = /\b(?:two|pair|both)$/
const ofTheTwo = /^(of|between|from) (the|these|those|them|both)( (two|three|pair))?\b/

export function extractFeatures(reading: Reading): Features {
  const { names: left, times: leftTimes, filters: leftFilters, marks } = findExclusions(reading)
  const hints = nameTypeHints(reading)
  const taken = new Set<Span>([...left, ...leftTimes, ...marks, ...[...hints.values()].map(({ span }) => span)])
  const spans = reading.spans
  const open = spans.filter((span) => !taken.has(span))
  const words = reading.tokens.map(({ word }) => word)
  const habit = isHabitual(words)
  const { signs } = reading
  const textOf = ({ i, j }: Span) => words.slice(i, j).join(' ')
  const labelledSpans = spans.map((span): LabelledSpan => {
    if (left.has(span) || marks.has(span)) return { span, labels: new Set<FeatureLabel>(['exclude']) }
    if (leftTimes.has(span)) return { span, labels: new Set<FeatureLabel>(['exclude_time']) }
    if (span.type === 'entity' && span.value.per && ofType(open, 'entity').length > 1)
      return { span, labels: new Set<FeatureLabel>(['per_entity']) }
    // "autumn 2018, which artists did I find back then", "for each month, the artist with most plays in that month"
    if (
      span.type === 'reference' &&
      span.value === 'then' &&
      spans.some((other) => other.type === 'time' || (other.type === 'bucket' && other.value.way === 'each'))
    )
      return { span, labels: new Set<FeatureLabel>(['function_word']) }
    // "which of the two did I hear first": of those that were named before
    if (
      span.type === 'function_word' &&
      ofTheTwo.test(textOf(span)) &&
      ofType(open, 'name').length === 0 &&
      (ofType(open, 'time').length === 0 || (ofType(open, 'time').length === 1 && saysTwo.test(textOf(span))))
    )
      return { span, labels: new Set<FeatureLabel>(['ref', 'ref:among']) }
    if (pointsAtOtherTime(span, spans)) return { span, labels: new Set<FeatureLabel>(['function_word']) }
    if (isOnlyAfter(span, reading)) return { span, labels: new Set<FeatureLabel>(['function_word']) }
    return {
      span,
      labels: new Set<FeatureLabel>(
        taken.has(span)
          ? ['function_word']
          : labelsOf(span).filter((label) => label !== 'function_word' || !wantsYesOrNo(span, open, signs)),
      ),
    }
  })
  return {
    reading,
    labelledSpans,
    hints,
    labels: labelsIn(labelledSpans),
    entities: ofType(open, 'entity').map(({ value }) => value),
    names: ofType(open, 'name'),
    excluded: ofType(spans, 'name').filter((span) => left.has(span)),
    excludedTimes: ofType(spans, 'time').filter((span) => leftTimes.has(span)),
    times: ofType(open, 'time').filter((span) => !pointsAtOtherTime(span, spans)),
    events: ofType(open, 'event').map(({ value }) => value),
    metrics: ofType(open, 'metric').map(({ value }) => value),
    buckets: ofType(open, 'bucket').map(({ value }) => value),
    limit: ofType(open, 'limit').at(0)?.value ?? null,
    ordinal: ofType(open, 'ordinal').at(0)?.value ?? null,
    amounts: ofType(open, 'amount').map(({ value }) => value),
    filters: ofType(open, 'filter').map((span) => (leftFilters.has(span) ? denied(span.value) : span.value)),
    unknown: spans.filter(({ type }) => type === 'unknown'),
    habit,
    verb:
      (habit !== undefined || reading.signs.has('been_playing')) &&
      ofType(spans, 'function_word').some(({ value }) => value === 'play'),
  }
}

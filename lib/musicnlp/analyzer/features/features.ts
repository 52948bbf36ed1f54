import type { Reading } from '../../parser/read-question'
import type { Amount, BucketWord, Kind, Span, SpanOf, SpanType } from '../../parser/span'
import type { Filters, Metric } from '../../question'
import { excludedAt } from './exclusions'
import { habitOf } from './habitual-tense'
import { hintsOf, type Hint } from './name-type-hints'

/** One span with everything it may stand for in a frame. */
export type Piece = { span: Span; labels: ReadonlySet<string> }

/** What a question says, sorted by what it is; words that hold it together are left out. */
export type Evidence = {
  reading: Reading
  pieces: Piece[]
  labels: ReadonlySet<string>
  kinds: Kind[]
  names: SpanOf<'name'>[]
  excluded: SpanOf<'name'>[]
  /** Times after "except": left out of the answer */
  excludedTimes: SpanOf<'time'>[]
  hints: ReadonlyMap<SpanOf<'name'>, Hint>
  times: SpanOf<'time'>[]
  events: SpanOf<'event'>['value'][]
  metrics: Metric[]
  buckets: BucketWord[]
  limit: number | null
  ordinal: number | null
  amounts: Amount[]
  filters: Filters[]
  unknown: Span[]
  /** Habit ("do I play") or past ("did I play"); undefined where the words do not tell */
  habit: boolean | undefined
  /** A verb of listening is said */
  verb: boolean
  /** All the words, repaired: for the few rules that read a phrase whole */
  words: string
}

const simple: Partial<Record<SpanType, string>> = {
  kind: 'kind',
  limit: 'limit',
  ordinal: 'ordinal',
  number: 'number',
  filter: 'filter',
  time: 'time',
  event: 'event',
  name: 'name',
  unknown: 'unknown',
  exclude: 'except',
  reference: 'ref',
  versus: 'versus',
}

/** References that say something by themselves; the others only point back. */
const carrying: ReadonlySet<string> = new Set(['it', 'only', 'then', 'before', 'among'])

/** "Monday to Friday only": no more than the time itself says */
function isOnlyAfter(span: Span, spans: readonly Span[]): boolean {
  const before = spans.find(({ j }) => j === span.i)
  return (
    span.type === 'reference' &&
    span.value === 'only' &&
    spans.length > 2 &&
    (before?.type === 'time' || before?.type === 'filter') &&
    !spans.some(({ i, type }) => i === span.j && type !== 'glue')
  )
}

/** "do I hear more artists on weekends"; "more than 50 times" is a condition */
const isComparing = (words: string, open: readonly Span[]) =>
  /\bas (much|many|often)\b/.test(words) ||
  (/\b(more|less|fewer)\b/.test(words) && !open.some(({ type }) => type === 'amount'))

/** "is Adele popular", "have I heard every Adele song" want a yes or a no, not a list; "are there artists I never skip" wants the list. */
const wantsYesOrNo = (span: Span, open: readonly Span[], words: string) =>
  span.type === 'sign' &&
  span.value.includes('yes_no') &&
  (open.some(({ type }) => type === 'name') || isComparing(words, open)) &&
  (!open.some(({ type }) => type === 'kind') || /\b(all|every|each)\b/.test(words) || isComparing(words, open))

function labelsOf(span: Span): string[] {
  if (span.type === 'glue') return [span.value === 'not' || span.value === 'nor' ? 'not' : 'glue']
  if (span.type === 'sign') return span.weak ? [...span.value, 'glue'] : span.value
  if (span.type === 'kind') return span.value.per ? ['kind', 'each_kind'] : ['kind']
  if (span.type === 'metric') return [`metric:${span.value}`]
  if (span.type === 'ordinal') return span.why === 'ordinal' ? ['ordinal'] : ['ordinal', 'rank']
  if (span.type === 'bucket') return [`bucket:${span.value.way}`]
  if (span.type === 'amount') return [span.value.op === null ? 'amount' : 'having']
  if (span.type === 'reference') return ['ref', `ref:${span.value}`, ...(carrying.has(span.value) ? [] : ['glue'])]
  if (span.type === 'versus') return ['versus', span.value === 'or' ? 'or' : 'vs']
  return [simple[span.type] ?? span.type]
}

const ofType = <T extends SpanType>(spans: readonly Span[], type: T) =>
  spans.filter((span): span is SpanOf<T> => span.type === type)

const labelsIn = (pieces: readonly Piece[]) => new Set(pieces.flatMap(({ labels }) => [...labels]))

/** The same with some of its spans read as something else. */
export const withPieces = (evidence: Evidence, pieces: Piece[]): Evidence => ({
  ...evidence,
  pieces,
  labels: labelsIn(pieces),
})

export function evidenceOf(reading: Reading): Evidence {
  const { names: left, times: leftTimes, marks } = excludedAt(reading)
  const hints = hintsOf(reading)
  const taken = new Set<Span>([...left, ...leftTimes, ...marks, ...[...hints.values()].map(({ span }) => span)])
  const spans = reading.spans
  const open = spans.filter((span) => !taken.has(span))
  const words = reading.tokens.map(({ word }) => word)
  const pieces = spans.map((span): Piece => {
    if (left.has(span) || marks.has(span)) return { span, labels: new Set(['exclude']) }
    if (leftTimes.has(span)) return { span, labels: new Set(['exclude_time']) }
    if (span.type === 'kind' && span.value.per && ofType(open, 'kind').length > 1)
      return { span, labels: new Set(['per_kind']) }
    // "autumn 2018, which artists did I find back then", "for each month, the artist with most plays in that month"
    if (
      span.type === 'reference' &&
      span.value === 'then' &&
      spans.some((other) => other.type === 'time' || (other.type === 'bucket' && other.value.way === 'each'))
    )
      return { span, labels: new Set(['glue']) }
    if (isOnlyAfter(span, spans)) return { span, labels: new Set(['glue']) }
    return {
      span,
      labels: new Set(
        taken.has(span)
          ? ['glue']
          : labelsOf(span).filter((label) => label !== 'glue' || !wantsYesOrNo(span, open, words.join(' '))),
      ),
    }
  })
  return {
    reading,
    pieces,
    hints,
    labels: labelsIn(pieces),
    kinds: ofType(open, 'kind').map(({ value }) => value),
    names: ofType(open, 'name'),
    excluded: ofType(spans, 'name').filter((span) => left.has(span)),
    excludedTimes: ofType(spans, 'time').filter((span) => leftTimes.has(span)),
    times: ofType(open, 'time'),
    events: ofType(open, 'event').map(({ value }) => value),
    metrics: ofType(open, 'metric').map(({ value }) => value),
    buckets: ofType(open, 'bucket').map(({ value }) => value),
    limit: ofType(open, 'limit').at(0)?.value ?? null,
    ordinal: ofType(open, 'ordinal').at(0)?.value ?? null,
    amounts: ofType(open, 'amount').map(({ value }) => value),
    filters: ofType(open, 'filter').map(({ value }) => value),
    unknown: spans.filter(({ type }) => type === 'unknown'),
    habit: habitOf(words),
    verb: habitOf(words) !== undefined && ofType(spans, 'glue').some(({ value }) => value === 'play'),
    words: words.join(' '),
  }
}

import { Temporal } from 'temporal-polyfill'
import type { Span, SpanOf } from '../parser/span'
import type { TimeNode } from '../parser/time/time-node'
import { yearly } from '../parser/time/time-node'
import type { Evidence, Piece } from './evidence'
import { stepInTime } from './step-in-time'
import { timeFilter, type TimeSetting } from './time-filter'

const beside = /\b(previous|preceding|prior|following|subsequent)\b/

const wordsOf = ({ reading: { tokens } }: Evidence, { i, j }: Span) => tokens.slice(i, j).map(({ word }) => word).join(' ')

/** "the year before", "the previous summer": a time that leans on another. */
const leans = (evidence: Evidence, span: Span) =>
  (span.type === 'reference' && span.value === 'before') || (span.type === 'time' && beside.test(wordsOf(evidence, span)))

const sameUnit = /^(the )?same (day|week|month|quarter|season|time)$/

const isLastYear = (span: Span | undefined) => span?.type === 'time' && span.value.kind === 'unit' && span.value.unit === 'year'

/** Says nothing that is understood yet: its words are left over, and named. */
function withoutPair(evidence: Evidence, pair: readonly Span[]): Evidence {
  const pieces = evidence.pieces.map((piece): Piece => (pair.includes(piece.span) ? { ...piece, labels: new Set(['unknown']) } : piece))
  return { ...evidence, pieces, times: evidence.times.filter((span) => !pair.includes(span)), labels: new Set(pieces.flatMap(({ labels }) => [...labels])) }
}

/** "2020 vs the previous year", "March 2021 compared to the month before": counted from the time said first, not from today. */
export function withRelativeTimes(evidence: Evidence, setting: TimeSetting): Evidence {
  const spans = evidence.pieces.map(({ span }) => span)
  const same = spans.findIndex((span, index) => sameUnit.test(wordsOf(evidence, span)) && isLastYear(spans[index + 1]))
  // Not one time within the other: "the same month last year" is neither this month nor all of last year.
  if (same > 0) return withoutPair(evidence, spans.slice(same, same + 2))
  const at = spans.findIndex((span, index) => leans(evidence, span) && spans.slice(0, index).some(({ type }) => type === 'time'))
  const leaning = spans[at]
  const base = spans.slice(0, Math.max(0, at)).findLast((span) => span.type === 'time')
  if (!leaning || base?.type !== 'time') return evidence
  const said = timeFilter([base.value], [], setting)
  const stepped = said && stepInTime(said.filter, wordsOf(evidence, leaning))
  const value = stepped && nodeOf(stepped.ranges[0])
  if (!value) return evidence
  const time: SpanOf<'time'> = { i: leaning.i, j: leaning.j, cost: leaning.cost, why: 'beside the first', type: 'time', value }
  const pieces = evidence.pieces.map((piece): Piece => (piece.span === leaning ? { span: time, labels: new Set(['time']) } : piece))
  const reading = { ...evidence.reading, spans: evidence.reading.spans.map((span) => (span === leaning ? time : span)) }
  const times = [...evidence.times.filter((span) => span !== leaning), time].sort((a, b) => a.i - b.i)
  return { ...evidence, reading, pieces, times, labels: new Set(pieces.flatMap(({ labels }) => [...labels])) }
}

const dateNode = ({ year, month, day }: Temporal.PlainDate): TimeNode => yearly({ type: 'date', month, day, weekday: null }, year)

/** Whole years and months as one would say them, anything else from day to day. */
function nodeOf(range: { from: string | null; to: string | null } | undefined): TimeNode | null {
  if (!range || range.from === null || range.to === null) return null
  const from = Temporal.PlainDate.from(range.from)
  const to = Temporal.PlainDate.from(range.to)
  if (from.day === 1 && from.month === 1 && to.day === 1 && to.month === 1) return { kind: 'years', from: from.year, to: to.year }
  if (from.day === 1 && from.add({ months: 1 }).equals(to)) return yearly({ type: 'month', month: from.month }, from.year)
  return { kind: 'between', from: dateNode(from), to: dateNode(to.subtract({ days: 1 })) }
}

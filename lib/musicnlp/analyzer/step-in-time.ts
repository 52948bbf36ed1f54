import { Temporal } from 'temporal-polyfill'
import type { CivilRange, TimeFilter } from '../question'
import { nameRange } from './time/name-range'
import { allTime } from './time/resolve-time'

type Span = { from: Temporal.PlainDate; to: Temporal.PlainDate }

const unitLengths: Record<string, Temporal.DurationLike> = { day: { days: 1 }, week: { weeks: 1 }, weekend: { weeks: 1 }, month: { months: 1 }, quarter: { months: 3 }, season: { months: 3 } }
const year: Temporal.DurationLike = { years: 1 }

/** As long as the stretch itself: whole months by months, else days. */
function ownLength({ from, to }: Span): Temporal.DurationLike {
  const whole = from.day === 1 && to.day === 1
  return whole ? { months: from.until(to, { largestUnit: 'months' }).months } : { days: from.until(to, { largestUnit: 'days' }).days }
}

const isLonger = ({ from, to }: Span, length: Temporal.DurationLike) => Temporal.PlainDate.compare(from.add(length), to) < 0

function moved(span: Span, unit: string | null, steps: 1 | -1): Span {
  const length = unit === null ? ownLength(span) : (unitLengths[unit] ?? year)
  const move = (date: Temporal.PlainDate) => (steps < 0 ? date.subtract(length) : date.add(length))
  if (!isLonger(span, length)) return { from: move(span.from), to: move(span.to) }
  return steps < 0 ? { from: move(span.from), to: span.from } : { from: span.to, to: move(span.to) }
}

function single([range, ...others]: readonly CivilRange[]): Span | null {
  if (!range || others.length > 0 || range.from === null || range.to === null) return null
  return { from: Temporal.PlainDate.from(range.from), to: Temporal.PlainDate.from(range.to) }
}

/** "and the month before?", "the year after": the stretch of the turn before, moved; null if there is none to move. */
export function stepInTime({ ranges }: TimeFilter, words: string): TimeFilter | null {
  const span = single(ranges)
  if (!span) return null
  const said = /\b(day|week|weekend|month|quarter|season|year|spring|summer|autumn|fall|winter)\b/.exec(words)?.[1] ?? null
  const { from, to } = moved(span, said, /\b(after|following|next|later)\b/.test(words) ? 1 : -1)
  return { ...allTime, ranges: [{ from: from.toString(), to: to.toString() }], label: nameRange({ from, to }) }
}

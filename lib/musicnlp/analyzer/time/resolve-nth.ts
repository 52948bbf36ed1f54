import type { TimeNode } from '../../parser/time/time-node'
import { unitLength, type Length } from './calendar-unit'
import { isBefore, oneDay, spanOf, weekdayOf, type PlainDate, type Range, type ClosedRange } from './civil-range'

type Nth = Extract<TimeNode, { kind: 'nth' }>

/**
 * The n-th unit inside a range, counted from its end if n is negative. Weeks are counted by sevens from the first day
 * (the first week of January is 1–7 January); weekends and named weekdays by the calendar.
 */
export function resolveNth({ n, count, unit, weekday }: Nth, span: ClosedRange | null): Range | null {
  if (!span) return null
  if (weekday !== null) return nthDay(n, weekday, span)
  if (unit === 'weekend') return nthWeekend(n, span)
  if (unit === 'half') return halfOf(n, span)
  const length = unitLength(unit, count)
  const fromStart = () => spanOf(span.from.add(unitLength(unit, (n - 1) * count)), length)
  return inside(n > 0 ? fromStart() : backFrom(span.to, unitLength(unit, -n * count), length), span)
}

const backFrom = (end: PlainDate, back: Length, length: Length): ClosedRange => spanOf(end.subtract(back), length)
const inside = (found: ClosedRange, span: ClosedRange) =>
  isBefore(found.from, span.from) || isBefore(span.to, found.to) ? null : found

function nthDay(n: number, weekday: number, { from, to }: ClosedRange): Range | null {
  if (n > 0)
    return inside(oneDay(from.add({ days: ((weekday - weekdayOf(from) + 7) % 7) + 7 * (n - 1) })), { from, to })
  const last = to.subtract({ days: 1 })
  return inside(oneDay(last.subtract({ days: ((weekdayOf(last) - weekday + 7) % 7) + 7 * (-n - 1) })), { from, to })
}

/** A weekend counts if its Saturday lies in the range; the last one must lie in it entirely. */
function nthWeekend(n: number, span: ClosedRange): Range | null {
  const saturday = nthDay(n, 6, n > 0 ? span : { from: span.from, to: span.to.subtract({ days: 1 }) })
  return saturday?.from ? spanOf(saturday.from, { days: 2 }) : null
}

function halfOf(n: number, { from, to }: ClosedRange): Range {
  const months = (to.year - from.year) * 12 + to.month - from.month
  const even = from.day === 1 && to.day === 1 && months % 2 === 0
  const middle = even
    ? from.add({ months: months / 2 })
    : from.add({ days: Math.floor(from.until(to, { largestUnit: 'days' }).days / 2) })
  return n === 1 ? { from, to: middle } : { from: middle, to }
}

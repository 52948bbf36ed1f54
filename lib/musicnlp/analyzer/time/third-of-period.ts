import type { Third } from '../../parser/time/time-node'
import { daysOf, type Range, type ClosedRange } from './civil-range'

/** Thirds: of months where there are at least three, otherwise 1–10, 11–20, 21–end; of a week three days, one, three. */
export function thirdOf(span: ClosedRange | null, third: Third): Range | null {
  if (!span) return null
  const [first, second] = cuts(span)
  if (third === 'early') return { from: span.from, to: first }
  return third === 'mid' ? { from: first, to: second } : { from: second, to: span.to }
}

function cuts(span: ClosedRange): [ClosedRange['from'], ClosedRange['from']] {
  const { from, to } = span
  const months = from.day === 1 && to.day === 1 ? (to.year - from.year) * 12 + to.month - from.month : 0
  if (months >= 3)
    return [from.add({ months: Math.round(months / 3) }), from.add({ months: Math.round((2 * months) / 3) })]
  if (months === 1) return [from.add({ days: 10 }), from.add({ days: 20 })]
  const days = daysOf(span)
  const side = days === 7 ? 3 : Math.max(1, Math.round(days / 3))
  return [from.add({ days: side }), to.subtract({ days: side })]
}

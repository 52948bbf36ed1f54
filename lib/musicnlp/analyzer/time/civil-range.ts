import { Temporal } from 'temporal-polyfill'

export type PlainDate = Temporal.PlainDate

/** `to` exclusive; null = open. */
export type Range = { from: PlainDate | null; to: PlainDate | null }
/** A range with both ends. */
export type ClosedRange = { from: PlainDate; to: PlainDate }

const { compare } = Temporal.PlainDate

export const civil = (year: number, month: number, day: number) => Temporal.PlainDate.from({ year, month, day })
export const spanOf = (from: PlainDate, length: Temporal.DurationLike): ClosedRange => ({ from, to: from.add(length) })
export const oneDay = (day: PlainDate): ClosedRange => spanOf(day, { days: 1 })
export const isClosed = (range: Range): range is ClosedRange => range.from !== null && range.to !== null
export const isBefore = (a: PlainDate, b: PlainDate) => compare(a, b) < 0
export const daysOf = ({ from, to }: ClosedRange) => from.until(to, { largestUnit: 'days' }).days
/** 0 = Sunday */
export const weekdayOf = (date: PlainDate) => date.dayOfWeek % 7

const later = (a: PlainDate | null, b: PlainDate | null) => (a === null ? b : b === null || compare(a, b) >= 0 ? a : b)
const earlier = (a: PlainDate | null, b: PlainDate | null) =>
  a === null ? b : b === null || compare(a, b) <= 0 ? a : b

export function intersectRanges(a: readonly Range[], b: readonly Range[]): Range[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const both = { from: later(one.from, other.from), to: earlier(one.to, other.to) }
      return isClosed(both) && !isBefore(both.from, both.to) ? [] : [both]
    }),
  )
}

const order = (a: Range, b: Range) => (a.from === null ? -1 : b.from === null ? 1 : compare(a.from, b.from))

/** Sorts ranges and joins those that overlap or touch. */
export function uniteRanges(ranges: readonly Range[]): Range[] {
  const united: Range[] = []
  for (const range of [...ranges].sort(order)) {
    const last = united.at(-1)
    const touches = last && (last.to === null || range.from === null || compare(range.from, last.to) <= 0)
    if (!last || !touches) united.push({ ...range })
    else last.to = last.to === null || range.to === null ? null : compare(last.to, range.to) >= 0 ? last.to : range.to
  }
  return united
}

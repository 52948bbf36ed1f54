import { monthName } from '@/lib/format/format-date'
import { isClosed, type PlainDate, type Range, type ClosedRange } from './civil-range'

export const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const short = (date: PlainDate) => shortMonths[date.month - 1] ?? ''
const formatDay = (date: PlainDate) => `${date.day} ${short(date)} ${date.year}`

const isYears = ({ from, to }: ClosedRange) => [from, to].every((date) => date.day === 1 && date.month === 1)
const isMonths = ({ from, to }: ClosedRange) => from.day === 1 && to.day === 1

/** A range of days in absolute words: "2021", "Jan – Mar 2021", "5 Mar 2021", "since 1 Apr 2024". */
export function formatRange(range: Range): string {
  if (isClosed(range)) return nameSpan(range)
  if (range.from) return `since ${nameStart(range.from)}`
  return range.to ? `before ${nameStart(range.to)}` : 'all time'
}

function nameStart(date: PlainDate): string {
  if (date.day !== 1) return formatDay(date)
  return date.month === 1 ? String(date.year) : `${monthName(date.month)} ${date.year}`
}

function nameSpan(span: ClosedRange): string {
  const last = span.to.subtract({ days: 1 })
  if (isYears(span)) return span.from.year === last.year ? String(last.year) : `${span.from.year} – ${last.year}`
  if (isMonths(span)) return nameMonths(span.from, last)
  if (span.from.equals(last)) return formatDay(last)
  return nameDays(span.from, last)
}

function nameMonths(first: PlainDate, last: PlainDate): string {
  if (first.year !== last.year) return `${short(first)} ${first.year} – ${short(last)} ${last.year}`
  return first.month === last.month
    ? `${monthName(first.month)} ${first.year}`
    : `${short(first)} – ${short(last)} ${last.year}`
}

function nameDays(first: PlainDate, last: PlainDate): string {
  if (first.year !== last.year) return `${formatDay(first)} – ${formatDay(last)}`
  if (first.month !== last.month) return `${first.day} ${short(first)} – ${formatDay(last)}`
  return `${first.day} – ${formatDay(last)}`
}

/** The dates for brackets behind `said`: without the year where it was just named, months short. */
export function formatRangeAs(range: Range, said: string): string {
  const name = formatRange(range)
  if (!isClosed(range)) return name
  const { year } = range.from
  const sameYear = year === range.to.subtract({ days: 1 }).year
  const isWhole =
    isYears(range) || (isMonths(range) && range.from.until(range.to, { largestUnit: 'months' }).months === 1)
  return sameYear && !isWhole && new RegExp(`\\b${year}$`).test(said) ? name.replace(new RegExp(` ${year}$`), '') : name
}

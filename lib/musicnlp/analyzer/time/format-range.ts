import { formatDay, formatDayRange, monthName, shortMonthName, type DateConventions } from '@/lib/format/format-date'
import { isClosed, type PlainDate, type Range, type ClosedRange } from './civil-range'

const short = (date: PlainDate) => shortMonthName(date.month)

const isYears = ({ from, to }: ClosedRange) => [from, to].every((date) => date.day === 1 && date.month === 1)
const isMonths = ({ from, to }: ClosedRange) => from.day === 1 && to.day === 1

/** A range of days in absolute words: "2021", "Jan – Mar 2021", "5 Mar 2021" or "Mar 5, 2021", "since 2 Apr 2024". */
export function formatRange(range: Range, by: DateConventions): string {
  if (isClosed(range)) return nameSpan(range, by)
  if (range.from) return `since ${nameStart(range.from, by)}`
  return range.to ? `before ${nameStart(range.to, by)}` : 'all time'
}

function nameStart(date: PlainDate, by: DateConventions): string {
  if (date.day !== 1) return formatDay(date.toString(), by)
  return date.month === 1 ? String(date.year) : `${monthName(date.month)} ${date.year}`
}

function nameSpan(span: ClosedRange, by: DateConventions): string {
  const last = span.to.subtract({ days: 1 })
  if (isYears(span)) return span.from.year === last.year ? String(last.year) : `${span.from.year} – ${last.year}`
  if (isMonths(span)) return nameMonths(span.from, last)
  return formatDayRange(span.from.toString(), last.toString(), by)
}

function nameMonths(first: PlainDate, last: PlainDate): string {
  if (first.year !== last.year) return `${short(first)} ${first.year} – ${short(last)} ${last.year}`
  return first.month === last.month
    ? `${monthName(first.month)} ${first.year}`
    : `${short(first)} – ${short(last)} ${last.year}`
}

/** The dates for brackets behind `said`: without the year where it was just named, months short. */
export function formatRangeAs(range: Range, said: string, by: DateConventions): string {
  const name = formatRange(range, by)
  if (!isClosed(range)) return name
  const { year } = range.from
  const sameYear = year === range.to.subtract({ days: 1 }).year
  const isWhole =
    isYears(range) || (isMonths(range) && range.from.until(range.to, { largestUnit: 'months' }).months === 1)
  return sameYear && !isWhole && new RegExp(`\\b${year}$`).test(said)
    ? name.replace(new RegExp(`,? ${year}$`), '')
    : name
}

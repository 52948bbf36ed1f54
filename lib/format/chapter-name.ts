import type { ChapterUnit } from '@/lib/time/review-chapters'
import { formatDayOfMonth, formatShortMonth, type DateConventions } from './format-date'
import { dayBefore } from './period-label'

type Days = { from: string; to: string }

/** A part of a review: "2022", "Jan" ("Jan 2022" if `span` has several years), "1–7 Mar", "3 Mar". */
export function chapterName(unit: ChapterUnit, { from, to }: Days, span: Days, by: DateConventions): string {
  const year = from.slice(0, 4)
  switch (unit) {
    case 'year':
      return year
    case 'month':
      return year === dayBefore(span.to).slice(0, 4) && year === span.from.slice(0, 4)
        ? formatShortMonth(from)
        : `${formatShortMonth(from)} ${year}`
    case 'week':
      return dayRange(from, dayBefore(to), by)
    case 'day':
      return formatDayOfMonth(from, by)
  }
}

function dayRange(from: string, last: string, by: DateConventions): string {
  const start = formatDayOfMonth(from, by)
  const end = formatDayOfMonth(last, by)
  if (from === last) return start
  if (from.slice(0, 7) !== last.slice(0, 7)) return `${start} – ${end}`
  const day = (date: string) => String(Number(date.slice(8)))
  return by.dateOrder === 'month_day' ? `${start}–${day(last)}` : `${day(from)}–${end}`
}

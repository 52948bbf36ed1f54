import type { ChapterUnit } from '@/lib/time/review-chapters'
import { formatDayOfMonth, formatShortMonth, type DateConventions } from './format-date'
import { dayBefore } from './period-label'

type Days = { from: string; to: string }

/** A part of a review: "2022", "Jan" ("Jan 2022" if `span` has several years), "1 Mar – 7 Mar", "3 Mar". */
export function chapterName(unit: ChapterUnit, { from, to }: Days, span: Days, by: DateConventions): string {
  const last = dayBefore(to)
  const year = from.slice(0, 4)
  switch (unit) {
    case 'year':
      return year
    case 'month':
      return span.from.slice(0, 4) === dayBefore(span.to).slice(0, 4)
        ? formatShortMonth(from)
        : `${formatShortMonth(from)} ${year}`
    case 'week':
      return from === last
        ? formatDayOfMonth(from, by)
        : `${formatDayOfMonth(from, by)} – ${formatDayOfMonth(last, by)}`
    case 'day':
      return formatDayOfMonth(from, by)
  }
}

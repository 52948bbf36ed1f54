import { formatDay, formatDayOfMonth, formatDayRange, type DateConventions } from '@/lib/format/format-date'
import type { LifeEvent } from './life-events'

type Dates = Pick<LifeEvent, 'start_date' | 'end_date' | 'repeats'>

/** "2 – 20 Apr 2019", "since 1 Jun 2024", "every year on 21 Sep". */
export function formatEventDates(event: Dates, by: DateConventions): string {
  if (event.repeats) return `every year on ${formatDayOfMonth(event.start_date, by)}`
  if (!event.end_date) return `since ${formatDay(event.start_date, by)}`
  return formatDayRange(event.start_date, event.end_date, by)
}

import { formatDay } from '@/lib/format/format-date'
import type { LifeEvent } from './life-events'

/** "2 Apr 2019 – 20 Apr 2019", "since 1 Jun 2024", "every year on 21 Sep". */
export function formatEventDates(event: Pick<LifeEvent, 'start_date' | 'end_date' | 'repeats'>): string {
  const start = formatDay(event.start_date)
  if (event.repeats) return `every year on ${start.replace(/,? \d{4}$/, '')}`
  if (!event.end_date) return `since ${start}`
  return event.end_date === event.start_date ? start : `${start} – ${formatDay(event.end_date)}`
}

import { formatFullDay, type DateConventions } from '@/lib/format/format-date'
import { dayBefore } from '@/lib/format/period-label'
import type { TimeFilter } from '../question/question'
import { yearlyEventPhrase } from './yearly-event-phrase'

/** A time by its name and, of a single day, its date: "your birthday, 3 April 2019", "3 April 2019", "summer 2019 (Jun – Aug)" */
export function datedPhrase(time: TimeFilter, by: DateConventions): string {
  const [range, ...others] = time.ranges
  const isOneDay = range?.from && range.to && others.length === 0 && dayBefore(range.to) === range.from
  if (!isOneDay || !range.from || time.label.includes('(')) return yearlyEventPhrase(time) ?? time.label
  const date = formatFullDay(range.from, by)
  const name = time.event && yearlyEventPhrase({ ...time, label: time.event.name })
  return name ? `${name}, ${date}` : date
}

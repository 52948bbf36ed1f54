import { formatDay, formatDayRange, formatMonth, type DateConventions } from './format-date'

const names: Record<string, string> = {
  all_time: 'All time',
  today: 'Today',
  yesterday: 'Yesterday',
  this_week: 'This week',
  last_week: 'Last week',
  this_month: 'This month',
  last_month: 'Last month',
  this_year: 'This year',
  last_year: 'Last year',
  last_7_days: 'Last 7 days',
  last_30_days: 'Last 30 days',
  last_90_days: 'Last 90 days',
  last_180_days: 'Last 180 days',
  last_365_days: 'Last 365 days',
}

type Named = { name: string; fromDate: string | null; toDate: string | null }

/**
 * A period as a heading: "Last 30 days", "2022", "June 2022", "3 Jan – 9 Feb 2022". `toDate` is the day after its
 * last.
 */
export function periodLabel({ name, fromDate, toDate }: Named, by: DateConventions): string {
  const known = names[name]
  if (known) return known
  if (name.startsWith('year_')) return name.slice(5)
  if (name.startsWith('month_') && fromDate) return formatMonth(fromDate)
  if (!fromDate) return toDate ? `Until ${formatDay(dayBefore(toDate), by)}` : 'All time'
  if (!toDate) return `Since ${formatDay(fromDate, by)}`
  const last = dayBefore(toDate)
  if (fromDate.endsWith('-01-01') && toDate === `${Number(fromDate.slice(0, 4)) + 1}-01-01`) return fromDate.slice(0, 4)
  if (fromDate.endsWith('-01') && last.slice(0, 7) === fromDate.slice(0, 7) && toDate.endsWith('-01'))
    return formatMonth(fromDate)
  return formatDayRange(fromDate, last, by)
}

/** The label of a period within a sentence: "all time", "last 30 days"; months keep their capital. */
export const withinSentence = (label: string) =>
  label.replace(/^(All|Last|This|Today|Yesterday|Since|Until)\b/, (word) => word.toLowerCase())

/** "2022-03-01" → "2022-02-28" */
export const dayBefore = (date: string) =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

import type { Bucket } from '@/lib/musicnlp/question/question'
import type { Viewer } from '@/lib/viewer'
import { monthName, weekdayName } from '@/lib/format/format-date'
import type { RecurringBucket } from './bucket-key'

const northernSeasons = ['winter', 'spring', 'summer', 'autumn']

/** "May 2021", "the week of 3 May 2021", "14:00 on 3 May 2021", "Friday", "6 PM" */
export function bucketLabel(bucket: Bucket, key: string, viewer: Pick<Viewer, 'hemisphere'>): string {
  switch (bucket) {
    case 'weekday':
      return weekdayName(Number(key))
    case 'hour_of_day':
      return hourOfDayLabel(Number(key))
    case 'day':
      return dateLabel(key)
    case 'week':
      return `the week of ${dateLabel(key)}`
    case 'month':
      return `${monthName(monthNumber(key))} ${key.slice(0, 4)}`
    case 'quarter':
      return `Q${Math.floor((monthNumber(key) - 1) / 3) + 1} ${key.slice(0, 4)}`
    case 'year':
      return key.slice(0, 4)
    case 'season':
      return seasonLabel(key, viewer)
    case 'hour':
      return `${hourOfDayLabel(Number(key.slice(11)))} on ${dateLabel(key)}`
  }
}

export function recurringLabel(bucket: RecurringBucket, key: string, viewer: Pick<Viewer, 'hemisphere'>): string {
  if (bucket === 'month') return monthName(Number(key))
  if (bucket === 'season') return seasonName(Number(key), viewer)
  return bucketLabel(bucket, key, viewer)
}

/** "3 May 2021" from "2021-05-03…" */
export const dateLabel = (isoDate: string): string =>
  `${Number(isoDate.slice(8, 10))} ${monthName(monthNumber(isoDate))} ${Number(isoDate.slice(0, 4))}`

const monthNumber = (isoDate: string) => Number(isoDate.slice(5, 7))

/** "midnight", "6 AM", "noon", "11 PM" */
function hourOfDayLabel(hour: number): string {
  if (hour % 24 === 0) return 'midnight'
  if (hour === 12) return 'noon'
  return hour < 12 ? `${hour} AM` : `${hour - 12} PM`
}

function seasonName(index: number, { hemisphere }: Pick<Viewer, 'hemisphere'>): string {
  return northernSeasons[(index + (hemisphere === 'south' ? 2 : 0)) % 4] ?? ''
}

/** A season over New Year is named by the year in which it begins, as questions name it. */
const seasonLabel = (key: string, viewer: Pick<Viewer, 'hemisphere'>) =>
  `${seasonName((monthNumber(key) % 12) / 3, viewer)} ${key.slice(0, 4)}`

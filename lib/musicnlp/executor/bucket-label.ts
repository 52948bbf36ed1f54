import type { Point } from '@/lib/musicnlp/question/answer-data'
import type { Bucket } from '@/lib/musicnlp/question/question'
import type { Viewer } from '@/lib/viewer'
import {
  conventionsOf,
  formatFullDay,
  formatHour,
  monthName,
  weekdayName,
  type DateConventions,
} from '@/lib/format/format-date'
import { seasonName } from '@/lib/format/season-label'
import type { RecurringBucket } from './bucket-key'
import { countryName, platformName } from './place-names'

const northernSeasons = ['winter', 'spring', 'summer', 'autumn']

type Reader = Pick<Viewer, 'hemisphere' | 'dateOrder' | 'clock'>

/** "May 2021", "the week of 3 May 2021", "14:00 on 3 May 2021", "Friday", "18:00" or "6 PM": as the person writes them */
export function bucketLabel(bucket: Bucket, key: string, viewer: Reader): string {
  const by = conventionsOf(viewer)
  switch (bucket) {
    case 'weekday':
      return weekdayName(Number(key))
    case 'hour_of_day':
      return hourOfDayLabel(Number(key), by)
    case 'day':
      return formatFullDay(key.slice(0, 10), by)
    case 'week':
      return `the week of ${formatFullDay(key.slice(0, 10), by)}`
    case 'month':
      return `${monthName(monthNumber(key))} ${key.slice(0, 4)}`
    case 'quarter':
      return `Q${Math.floor((monthNumber(key) - 1) / 3) + 1} ${key.slice(0, 4)}`
    case 'year':
      return key.slice(0, 4)
    case 'season':
      return seasonLabel(key, viewer)
    case 'hour':
      return `${hourOfDayLabel(Number(key.slice(11)), by)} on ${formatFullDay(key.slice(0, 10), by)}`
    case 'country':
      return countryName(key)
    case 'platform':
      return platformName(key)
  }
}

/** Figures with the names of their buckets. */
export const pointsOf = (bucket: Bucket, figures: readonly Omit<Point, 'label'>[], viewer: Reader): Point[] =>
  figures.map(({ key, value }) => ({ key, label: bucketLabel(bucket, key, viewer), value }))

export function recurringLabel(bucket: RecurringBucket, key: string, viewer: Reader): string {
  if (bucket === 'month') return monthName(Number(key))
  if (bucket === 'season') return seasonAt(Number(key), viewer)
  return bucketLabel(bucket, key, viewer)
}

const monthNumber = (isoDate: string) => Number(isoDate.slice(5, 7))

/** "midnight", "6 AM", "noon", "11 PM" on a clock of 12 hours; "00:00", "23:00" on one of 24 */
function hourOfDayLabel(hour: number, by: DateConventions): string {
  if (by.clock === '12h' && hour % 12 === 0) return hour === 12 ? 'noon' : 'midnight'
  return formatHour(hour, by)
}

function seasonAt(index: number, viewer: Reader): string {
  const season = northernSeasons[(index + (viewer.hemisphere === 'south' ? 2 : 0)) % 4] ?? ''
  return seasonName(season, conventionsOf(viewer))
}

/** A season over New Year is named by the year in which it begins, as questions name it. */
const seasonLabel = (key: string, viewer: Reader) =>
  `${seasonAt((monthNumber(key) % 12) / 3, viewer)} ${key.slice(0, 4)}`

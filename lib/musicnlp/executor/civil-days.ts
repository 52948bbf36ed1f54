import { dayInZone } from '@/lib/time/day-in-zone'
import type { Bucket, TimeFilter } from '@/lib/musicnlp/question/question'

/** Civil days as numbers since 1970-01-01: no zone, no change of clocks, thousands of them in a millisecond. */

const DAY_MS = 86_400_000

/** "2022-05-01" → 19113 */
export const dayNumber = (isoDate: string): number =>
  Math.round(Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`) / DAY_MS)
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)
/** 0 = Sunday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

/** The civil day of an instant in a zone. */
export const localDayNumber = (instant: Date, timeZone: string): number => dayNumber(dayInZone(instant, timeZone))

/** Days of [from, to], both included, that the filter's ranges, weekdays and months admit, in order. */
export function matchingDays(time: TimeFilter, from: number, to: number): number[] {
  const ranges = time.ranges.map((range) => ({
    from: range.from === null ? -Infinity : dayNumber(range.from),
    to: range.to === null ? Infinity : dayNumber(range.to),
  }))
  const days: number[] = []
  for (let day = from; day <= to; day++) {
    if (ranges.length > 0 && !ranges.some((range) => day >= range.from && day < range.to)) continue
    if (time.weekdays && !time.weekdays.includes(weekdayOf(day))) continue
    if (time.months && !time.months.includes(monthOf(day))) continue
    days.push(day)
  }
  return days
}

const monthOf = (day: number) => new Date(day * DAY_MS).getUTCMonth() + 1

/** The periods of the calendar: the rest of Bucket comes back each day, week or year. */
export type CalendarBucket = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year'
export const isCalendarBucket = (bucket: Bucket): bucket is CalendarBucket =>
  bucket === 'day' ||
  bucket === 'week' ||
  bucket === 'month' ||
  bucket === 'quarter' ||
  bucket === 'season' ||
  bucket === 'year'

/** The first day of the period that a day lies in; seasons begin in March, June, September, December. */
export function bucketStart(bucket: CalendarBucket, day: number, weekStart: 0 | 1): number {
  if (bucket === 'day') return day
  if (bucket === 'week') return day - ((weekdayOf(day) - weekStart + 7) % 7)
  const date = new Date(day * DAY_MS)
  const month = date.getUTCMonth()
  const back = { month: 0, quarter: month % 3, season: (month + 1) % 3, year: month }[bucket]
  return Math.round(Date.UTC(date.getUTCFullYear(), month - back, 1) / DAY_MS)
}

/** The periods that these days touch, as their first days, in order. */
export function bucketsOf(bucket: CalendarBucket, days: number[], weekStart: 0 | 1): number[] {
  const starts: number[] = []
  for (const day of days) {
    const start = bucketStart(bucket, day, weekStart)
    if (starts.at(-1) !== start) starts.push(start)
  }
  return starts
}

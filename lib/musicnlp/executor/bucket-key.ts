import { Prisma } from '@/prisma/generated/client'
import type { Bucket, TimeFilter } from '@/lib/musicnlp/question/question'
import type { Viewer } from '@/lib/viewer'
import { dayOf, weekdayColumn } from './scope'

const sql = Prisma.sql

/**
 * The bucket of a play, to group by; `::text` of it is its key, cast after grouping since that is the costly part.
 * Periods of the calendar have their first day as key ("2022-05-01", an hour "2022-05-01T14"), countries and devices
 * their code ("DE"), the others a number ("5").
 */
export function bucketKey(bucket: Bucket, time: TimeFilter, viewer: Viewer): Prisma.Sql {
  const day = dayOf(time)
  switch (bucket) {
    case 'day':
      return day
    case 'week':
      return sql`(${day} - (${weekdayColumn(time)} - ${viewer.weekStart}::int + 7) % 7)`
    case 'month':
      return sql`date_trunc('month', ${day}::timestamp)::date`
    case 'quarter':
      return sql`date_trunc('quarter', ${day}::timestamp)::date`
    case 'year':
      return sql`date_trunc('year', ${day}::timestamp)::date`
    case 'season':
      return sql`(date_trunc('month', ${day}::timestamp) - make_interval(months => extract(month from ${day})::int % 3))::date`
    case 'hour':
      return sql`(p.local_date::text || 'T' || lpad(p.local_hour::text, 2, '0'))`
    case 'weekday':
      return weekdayColumn(time)
    case 'hour_of_day':
      return sql`p.local_hour`
    case 'country':
      return sql`p.country`
    case 'platform':
      return sql`p.platform`
  }
}

/** Where it was played, or on what: such buckets have no order of their own, and plays may lack them. */
export type PlaceBucket = 'country' | 'platform'
export const isPlaceBucket = (bucket: Bucket | null): bucket is PlaceBucket =>
  bucket === 'country' || bucket === 'platform'

/** The month or season of the year, whichever year: what a distribution means by these words. Cast to text after grouping. */
export function recurringKey(bucket: RecurringBucket, time: TimeFilter): Prisma.Sql {
  switch (bucket) {
    case 'weekday':
      return weekdayColumn(time)
    case 'hour_of_day':
      return sql`p.local_hour`
    case 'month':
      return sql`extract(month from ${dayOf(time)})::int`
    case 'season':
      return sql`(extract(month from ${dayOf(time)})::int % 12 / 3)`
  }
}

export type RecurringBucket = 'weekday' | 'hour_of_day' | 'month' | 'season'

/** All keys of a recurring bucket in the order a person expects. Seasons: 0 = December to February. */
export function recurringKeys(bucket: RecurringBucket, viewer: Viewer): string[] {
  switch (bucket) {
    case 'weekday':
      return range(7).map((index) => String((index + viewer.weekStart) % 7))
    case 'hour_of_day':
      return range(24).map(String)
    case 'month':
      return range(12).map((index) => String(index + 1))
    case 'season':
      return range(4).map(String)
  }
}

const range = (length: number) => Array.from({ length }, (_, index) => index)

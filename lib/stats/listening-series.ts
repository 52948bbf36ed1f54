import 'server-only'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { invalid } from '@/lib/errors'
import { localDay } from '@/lib/time/instant'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { Prisma } from '@/prisma/generated/client'
import { itemFilter } from './item-filter'
import type { ItemKind } from './item-kind'
import { msPlayed, plays } from './measures'
import { playsWhere, type PlayFilters } from './play-filters'
import { rows } from './rows'
import { untilChange } from './until-change'

export const seriesBuckets = ['day', 'week', 'month', 'year'] as const
export type SeriesBucket = (typeof seriesBuckets)[number]

export type SeriesQuestion = {
  period: Pick<Period, 'from' | 'to' | 'fromDate' | 'toDate' | 'days'>
  bucket: SeriesBucket
  /** One line for each item; without items, one line for all listening */
  items?: { type: ItemKind; id: number }[]
  measure?: 'plays' | 'time'
  /** Whether each bucket includes the earlier ones of the period */
  cumulative?: boolean
  filters?: PlayFilters
}
export type Series = {
  /** The first local day of each bucket ("2022-06-01"), without gaps */
  buckets: string[]
  /** Counted plays, or milliseconds of all plays, one value per bucket; in the order of `items` */
  lines: { item: { type: ItemKind; id: number } | null; values: number[] }[]
}

const Row = z.object({ bucket: z.string(), plays: z.number(), msPlayed: z.number() })
const MOST_BUCKETS = 20_000

/**
 * Listening over time with empty buckets included: from the period's first day (the first play if it is open) to its
 * last (the last play if it is open), or to today if that is earlier. The period may cut off the first and last bucket.
 */
export const listeningSeries = untilChange('series', computeSeries)

async function computeSeries(viewer: Viewer, question: SeriesQuestion): Promise<Series> {
  const { items, measure = 'plays', cumulative } = question
  const [buckets, ...found] = await Promise.all([
    bucketsOf(viewer, question),
    ...(items ?? [null]).map((item) => lineOf(viewer, question, item)),
  ])
  const lines = found.map(({ item, figures }) => {
    const values = buckets.map((bucket) => figures.get(bucket)?.[measure === 'plays' ? 'plays' : 'msPlayed'] ?? 0)
    return { item, values: cumulative ? runningTotals(values) : values }
  })
  return { buckets, lines }
}

async function lineOf(
  viewer: Viewer,
  { period, bucket, filters }: SeriesQuestion,
  item: { type: ItemKind; id: number } | null,
) {
  const narrowed = item ? { ...filters, ...itemFilter(item.type, item.id) } : filters
  const found = await rows(
    Row,
    Prisma.sql`
    select ${startOf(bucket, viewer.weekStart)}::text as bucket, ${plays} as plays, ${msPlayed} as "msPlayed"
    from included_plays p where ${playsWhere(viewer, period, narrowed)} group by 1`,
  )
  return { item, figures: new Map(found.map((row) => [row.bucket, row])) }
}

function startOf(bucket: SeriesBucket, weekStart: 0 | 1): Prisma.Sql {
  switch (bucket) {
    case 'day':
      return Prisma.sql`p.local_date`
    case 'week':
      return Prisma.sql`(p.local_date - (p.local_weekday + ${7 - weekStart}::int) % 7)`
    case 'month':
      return Prisma.sql`date_trunc('month', p.local_date::timestamp)::date`
    case 'year':
      return Prisma.sql`date_trunc('year', p.local_date::timestamp)::date`
  }
}

async function bucketsOf(viewer: Viewer, { period, bucket }: SeriesQuestion): Promise<string[]> {
  const ends = await endsOf(viewer, period)
  if (!ends) return []
  const buckets: string[] = []
  const step = { day: { days: 1 }, week: { weeks: 1 }, month: { months: 1 }, year: { years: 1 } }[bucket]
  for (
    let start = bucketStart(ends.first, bucket, viewer.weekStart);
    Temporal.PlainDate.compare(start, ends.last) <= 0;
    start = start.add(step)
  ) {
    if (buckets.push(start.toString()) > MOST_BUCKETS)
      throw invalid('bucket', 'That’s too many points for a chart. Choose a longer unit or a shorter period.')
  }
  return buckets
}

function bucketStart(day: Temporal.PlainDate, bucket: SeriesBucket, weekStart: 0 | 1): Temporal.PlainDate {
  switch (bucket) {
    case 'day':
      return day
    case 'week':
      return day.subtract({ days: (day.dayOfWeek - weekStart + 7) % 7 })
    case 'month':
      return day.with({ day: 1 })
    case 'year':
      return day.with({ month: 1, day: 1 })
  }
}

/** The first and last day to show; null if the period is open and has no plays. */
async function endsOf(viewer: Viewer, period: SeriesQuestion['period']) {
  const today = localDay(viewer.now, viewer)
  const [played] = await rows(
    z.object({ first: z.string().nullable(), last: z.string().nullable() }),
    Prisma.sql`
    select (select p.local_date from included_plays p where ${playsWhere(viewer, period)}
      order by p.played_at limit 1)::text as first,
      (select p.local_date from included_plays p where ${playsWhere(viewer, period)}
        order by p.played_at desc limit 1)::text as last`,
  )
  const first = period.fromDate ?? played?.first
  if (!first) return null
  const lastPlayed = played?.last ? Temporal.PlainDate.from(played.last) : today
  const last = period.toDate
    ? earlier(Temporal.PlainDate.from(period.toDate).subtract({ days: 1 }), later(today, lastPlayed))
    : lastPlayed
  return { first: Temporal.PlainDate.from(first), last }
}

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? a : b)
const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) > 0 ? a : b)

function runningTotals(values: number[]): number[] {
  let total = 0
  return values.map((value) => (total += value))
}

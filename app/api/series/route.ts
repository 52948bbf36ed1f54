import { z } from 'zod'
import { route } from '@/lib/http/route'
import { periodOf } from '@/lib/events/resolve-period-with-events'
import { listeningSeries, seriesBuckets } from '@/lib/stats/listening-series'
import { playFilters, PlayFilterParams } from '@/lib/stats/play-filter-params'
import { PeriodParams } from '@/lib/time/period'
import { shownPeriod } from '@/lib/time/serialize-period'

/** "artists:3,tracks:17" */
const Items = z
  .string()
  .regex(
    /^(tracks|albums|artists):\d{1,9}(,(tracks|albums|artists):\d{1,9}){0,9}$/,
    'Up to ten items such as artists:3,tracks:17.',
  )
  .transform((text) => text.split(',').map((item) => item.split(':')))
  .pipe(
    z.array(
      z
        .tuple([z.enum(['tracks', 'albums', 'artists']), z.coerce.number<string>().int()])
        .transform(([type, id]) => ({ type, id })),
    ),
  )

const SeriesParams = z.strictObject({
  ...PeriodParams.shape,
  ...PlayFilterParams.shape,
  bucket: z.enum(seriesBuckets).default('month'),
  items: Items.optional().describe('A line each, ten at most: artists:3,tracks:17. Without it, one line of everything'),
  measure: z.enum(['plays', 'time']).default('plays'),
  cumulative: z.enum(['true', 'false']).default('false').describe('Each bucket with all before it in the period'),
})

export const GET = route(SeriesParams, async (params, viewer) => {
  const period = await periodOf(viewer, params)
  const { bucket, items, measure } = params
  const series = await listeningSeries(viewer, {
    period,
    bucket,
    items,
    measure,
    cumulative: params.cumulative === 'true',
    filters: playFilters(params),
  })
  return { time_range: shownPeriod(period), bucket, measure, cumulative: params.cumulative === 'true', ...series }
})

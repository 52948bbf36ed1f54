import { route } from '@/lib/http/route'
import { isAboutOwnHistory } from '@/lib/stats/is-about-own-history'
import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import { listeningSeries } from '@/lib/stats/listening-series'
import { toPlayFilters } from '@/lib/stats/play-filter-params'
import { serializePeriod } from '@/lib/time/serialize-period'
import { Series, SeriesQuery } from './schema'

export const GET = route(
  {
    summary: 'Plays or time by day, week, month or year',
    query: SeriesQuery,
    response: Series,
    isKept: isAboutOwnHistory,
    example: { query: { time_range: 'year_2022', bucket: 'week', items: 'artists:3,tracks:17' } },
  },
  async (params, viewer) => {
    const period = await resolvePeriodWithEvents(viewer, params)
    const { bucket, items, measure } = params
    const cumulative = params.cumulative === 'true'
    const filters = toPlayFilters(params)
    const series = await listeningSeries(viewer, { period, bucket, items, measure, cumulative, filters })
    return { time_range: serializePeriod(period), bucket, measure, cumulative, ...series }
  },
)

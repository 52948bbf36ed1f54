import { route } from '@/lib/http/route'
import { isAboutOwnHistory } from '@/lib/stats/is-about-own-history'
import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import { findPersonSharing } from '@/lib/people/find-person'
import { findListener } from '@/lib/people/find-listener'
import { toPlayFilters } from '@/lib/stats/play-filter-params'
import { playHistory } from '@/lib/stats/play-history'
import { serializePlay } from '@/lib/stats/serialize-play'
import { serializePeriod } from '@/lib/time/serialize-period'
import { History, HistoryQuery } from './schema'

export const GET = route(
  {
    summary: 'Single plays, the newest first',
    query: HistoryQuery,
    response: History,
    errors: ['not_found'],
    isKept: isAboutOwnHistory,
    example: { query: { time_range: 'custom', from: '2022-06-01', to: '2022-06-30', limit: 100 } },
    anonymous: true,
  },
  async (params, caller) => {
    const listener = await findListener(caller, params.username, 'history', new Date())
    if (params.username && params.time_range.startsWith('event_'))
      await findPersonSharing(caller?.userId ?? null, params.username, 'events')
    const period = await resolvePeriodWithEvents(listener, params)
    const filters = { ...toPlayFilters(params), trackId: params.track_id }
    const { plays, next } = await playHistory(listener, { period, filters, after: params.after, limit: params.limit })
    return { time_range: serializePeriod(period), plays: plays.map(serializePlay), next }
  },
)

import { route } from '@/lib/http/route'
import { periodOf } from '@/lib/events/resolve-period-with-events'
import { findPersonShowing } from '@/lib/people/find-person'
import { listenerOf } from '@/lib/people/find-listener'
import { playFilters } from '@/lib/stats/play-filter-params'
import { playHistory } from '@/lib/stats/play-history'
import { shownPlay } from '@/lib/stats/serialize-play'
import { shownPeriod } from '@/lib/time/serialize-period'
import { History, HistoryQuery } from './schema'

export const GET = route(
  {
    summary: 'Single plays, the newest first',
    query: HistoryQuery,
    response: History,
    errors: ['not_found'],
    example: { query: { time_range: 'custom', from: '2022-06-01', to: '2022-06-30', limit: 100 } },
    anonymous: true,
  },
  async (params, caller) => {
    const listener = await listenerOf(caller, params.username, 'history', new Date())
    if (params.username && params.time_range.startsWith('event_'))
      await findPersonShowing(caller?.userId ?? null, params.username, 'events')
    const period = await periodOf(listener, params)
    const filters = { ...playFilters(params), trackId: params.track_id }
    const { plays, next } = await playHistory(listener, { period, filters, after: params.after, limit: params.limit })
    return { time_range: shownPeriod(period), plays: plays.map(shownPlay), next }
  },
)

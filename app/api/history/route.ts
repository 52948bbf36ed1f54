import { z } from 'zod'
import { route } from '@/lib/http/route'
import { Id, integer } from '@/lib/validation/integer'
import { periodOf } from '@/lib/events/resolve-period-with-events'
import { findPersonShowing } from '@/lib/people/find-person'
import { listenerOf } from '@/lib/people/find-listener'
import { playFilters, PlayFilterParams } from '@/lib/stats/play-filter-params'
import { playHistory } from '@/lib/stats/play-history'
import { shownPlay } from '@/lib/stats/serialize-play'
import { PeriodParams } from '@/lib/time/period'
import { shownPeriod } from '@/lib/time/serialize-period'

const HistoryParams = z.strictObject({
  ...PeriodParams.shape,
  ...PlayFilterParams.shape,
  track_id: Id.optional(),
  after: z.string().max(50).optional().describe('The `next` of the page before'),
  limit: integer(1, 200).default(50),
  username: z.string().min(1).max(100).optional().describe('Whose plays; the caller’s own without it'),
})

export const GET = route(
  HistoryParams,
  async (params, caller) => {
    const listener = await listenerOf(caller, params.username, 'history', new Date())
    if (params.username && params.time_range.startsWith('event_'))
      await findPersonShowing(caller?.userId ?? null, params.username, 'events')
    const period = await periodOf(listener, params)
    const filters = { ...playFilters(params), trackId: params.track_id }
    const { plays, next } = await playHistory(listener, { period, filters, after: params.after, limit: params.limit })
    return { time_range: shownPeriod(period), plays: plays.map(shownPlay), next }
  },
  { anonymous: true },
)

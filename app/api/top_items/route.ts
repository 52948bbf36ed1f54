import { route } from '@/lib/http/route'
import { isAboutOwnHistory } from '@/lib/stats/is-about-own-history'
import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import { csv } from '@/lib/format/csv'
import { findListener } from '@/lib/people/find-listener'
import { findPersonSharing } from '@/lib/people/find-person'
import { toPlayFilters } from '@/lib/stats/play-filter-params'
import { serializeTopItem } from '@/lib/stats/serialize-top-item'
import { topItems } from '@/lib/stats/top-items'
import { serializePeriod } from '@/lib/time/serialize-period'
import { TopItems, TopItemsQuery } from './schema'

export const GET = route(
  {
    summary: 'Top tracks, albums or artists of a period',
    query: TopItemsQuery,
    response: TopItems,
    file: { type: 'text/csv' },
    errors: ['not_found'],
    isKept: isAboutOwnHistory,
    example: { query: { type: 'tracks', time_range: 'year_2022', weekday: '5,6', hour_from: 18 } },
    anonymous: true,
  },
  async (params, caller) => {
    const listener = await findListener(caller, params.username, 'statistics', new Date())
    if (params.username && params.time_range.startsWith('event_'))
      await findPersonSharing(caller?.userId ?? null, params.username, 'events')
    const period = await resolvePeriodWithEvents(listener, params)
    const { type, sort, search } = params
    const question = { type, sort, period, filters: toPlayFilters(params), search }
    if (params.format === 'csv')
      return csvFile(
        `musicmuse-top-${type}-${period.name}.csv`,
        await topItems(listener, { ...question, pageSize: 10_000 }),
      )
    const { items, total, page, pageSize } = await topItems(listener, {
      ...question,
      page: params.page,
      pageSize: params.page_size,
    })
    return {
      type,
      time_range: serializePeriod(period),
      sort,
      page,
      page_size: pageSize,
      total,
      items: items.map(serializeTopItem),
    }
  },
)

function csvFile(name: string, { items }: Awaited<ReturnType<typeof topItems>>): Response {
  const lines = items
    .map(serializeTopItem)
    .map((item) => [
      item.rank,
      item.name,
      item.artist?.name,
      item.album?.name,
      item.plays,
      item.ms_played,
      item.first_played_at,
      item.last_played_at,
    ])
  const text = csv(
    ['rank', 'name', 'artist', 'album', 'plays', 'ms_played', 'first_played_at', 'last_played_at'],
    lines,
  )
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}

import { z } from 'zod'
import { route } from '@/lib/http/route'
import { integer } from '@/lib/validation/integer'
import { periodOf } from '@/lib/events/resolve-period-with-events'
import { csv } from '@/lib/format/csv'
import { listenerOf } from '@/lib/people/find-listener'
import { findPersonShowing } from '@/lib/people/find-person'
import { itemKinds } from '@/lib/stats/item-kind'
import { playFilters, PlayFilterParams } from '@/lib/stats/play-filter-params'
import { shownItem } from '@/lib/stats/serialize-top-item'
import { topItems } from '@/lib/stats/top-items'
import { PeriodParams } from '@/lib/time/period'
import { shownPeriod } from '@/lib/time/serialize-period'

const blank = (value: unknown) => (value === '' ? undefined : value)
const TopItemsParams = z.strictObject({
  type: z.enum(itemKinds),
  ...PeriodParams.shape,
  sort: z.preprocess(blank, z.enum(['plays', 'time']).default('plays')),
  page: z.preprocess(blank, integer(1, 1_000_000).default(1)),
  page_size: z.preprocess(blank, integer(1, 100).default(20)),
  ...PlayFilterParams.shape,
  search: z
    .string()
    .trim()
    .max(200)
    .optional()
    .describe('Part of the item’s or its artist’s name; ranks stay those of the whole list'),
  username: z.string().min(1).max(100).optional().describe('Whose list; the caller’s own without it'),
  format: z
    .enum(['json', 'csv'])
    .default('json')
    .describe('csv: the whole list as a file, at most 10,000 lines, whatever the page'),
})

export const GET = route(
  TopItemsParams,
  async (params, caller) => {
    const listener = await listenerOf(caller, params.username, 'statistics', new Date())
    if (params.username && params.time_range.startsWith('event_'))
      await findPersonShowing(caller?.userId ?? null, params.username, 'events')
    const period = await periodOf(listener, params)
    const { type, sort, search } = params
    const question = { type, sort, period, filters: playFilters(params), search }
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
      time_range: shownPeriod(period),
      sort,
      page,
      page_size: pageSize,
      total,
      items: items.map(shownItem),
    }
  },
  { anonymous: true },
)

function csvFile(name: string, { items }: Awaited<ReturnType<typeof topItems>>): Response {
  const lines = items
    .map(shownItem)
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

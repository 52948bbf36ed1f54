'use server'
import { z } from 'zod'
import type { MorePage } from '@/app/_components/load-more'
import { withParams } from '@/app/_components/search-params'
import { TopList, toTopListItem } from '@/app/_components/top-list'
import { action } from '@/lib/http/action'
import { topItems } from '@/lib/stats/top-items'
import { pageSize, resolveTopParams } from './top-params'

/** The next page of a top list, rendered. The cursor is that page's URL: "artists?time_range=…&page=2". */
export const loadTopItems = action(z.string().max(2_000), async (cursor, viewer): Promise<MorePage> => {
  const [kind = '', search = ''] = cursor.split('?')
  const query = Object.fromEntries(new URLSearchParams(search))
  const { asked, question } = await resolveTopParams(viewer, kind, query)
  const [found, first] = await Promise.all([
    topItems(viewer, question),
    topItems(viewer, { ...question, against: null, page: 1, pageSize: 1 }),
  ])
  const most = asked.sort === 'plays' ? first.items[0]?.plays : first.items[0]?.msPlayed
  const hasMore = found.page * pageSize < found.total
  return {
    list: <TopList items={found.items.map(toTopListItem)} kind={asked.kind} measure={asked.sort} most={most} />,
    next: hasMore ? `${kind}${withParams(query, { page: String(found.page + 1) })}` : null,
  }
})

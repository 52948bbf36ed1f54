import 'server-only'
import { z } from 'zod'
import { cached } from '@/lib/cache/cached'
import { readingHistories } from '@/lib/replica/reads'
import type { PeriodBounds } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { readHistoryVersion } from '../read-history-version'
import type { ItemKind } from './item-kind'
import { itemRanks } from './item-ranks'
import type { ItemSort } from './plays-by-item'
import { queryTopItems, type TopItemRow } from './query-top-items'
import type { Listener, PlayFilters } from './play-filters'

export type TopItemsQuestion = {
  type: ItemKind
  period: PeriodBounds
  /** The period to compare ranks with (comparison-period.ts); without it no movement is returned */
  against?: PeriodBounds | null
  sort?: ItemSort
  /** From 1 */
  page?: number
  /** 1 to 100 */
  pageSize?: number
  filters?: PlayFilters
  /** Part of the item's or its artist's name; ranks remain those of the whole list */
  search?: string
}

const Named = z.object({ id: z.number(), name: z.string() })
export const TopItem = z.object({
  rank: z.number(),
  id: z.number(),
  name: z.string(),
  /** Only for tracks and albums */
  artist: Named.optional(),
  /** For tracks, the album with most of the person's plays; null if no play names one */
  album: Named.nullable().optional(),
  imageUrl: z.null(),
  plays: z.number(),
  msPlayed: z.number(),
  firstPlayedAt: z.date(),
  lastPlayedAt: z.date(),
  /** Only with `against`: null = not in that list */
  previousRank: z.number().nullable().optional(),
})
export type TopItem = z.infer<typeof TopItem>
const TopItems = z.object({ items: z.array(TopItem), total: z.number(), page: z.number(), pageSize: z.number() })
export type TopItems = z.infer<typeof TopItems>

const KEPT_SECONDS = 600

/**
 * A page of the person's tracks, albums or artists with a counted play in the period, in a total order: figure, time,
 * name, id. Cached until their history changes, at most ten minutes (a name's spelling may change at night).
 */
export async function topItems(viewer: Viewer, question: TopItemsQuestion): Promise<TopItems> {
  const { type, period, against, sort = 'plays', page = 1, pageSize = 20, filters = {}, search } = question
  const asked = {
    type,
    period: bounds(period),
    against: against ? bounds(against) : null,
    sort,
    page,
    pageSize,
    filters,
    search,
  }
  const key = [
    'top-items',
    viewer.userId,
    viewer.hidesPrivateSessions ? 'public' : 'own',
    await readHistoryVersion(viewer.userId),
    JSON.stringify(asked),
  ]
  return cached({ key, ttl: KEPT_SECONDS }, TopItems, () =>
    readingHistories([viewer.userId], () => computeTopItems(viewer, asked)),
  )
}

const bounds = ({ from, to, days }: PeriodBounds): PeriodBounds => ({ from, to, ...(days && { days }) })
type Asked = Required<Omit<TopItemsQuestion, 'search'>> & Pick<TopItemsQuestion, 'search'>

/** The same without the cache. */
export async function computeTopItems(listener: Listener, asked: Asked): Promise<TopItems> {
  const { page, pageSize, against } = asked
  const found = await queryTopItems(listener, asked)
  const items = found.map((row) => presented(asked.type, row))
  const ranked =
    against && items.length > 0 ? await withPreviousRanks(listener, { ...asked, period: against }, items) : items
  // A page after the last one has no row that could contain the total.
  const [first] =
    found.length > 0 || page === 1 ? found : await queryTopItems(listener, { ...asked, page: 1, pageSize: 1 })
  return { items: ranked, total: first?.total ?? 0, page, pageSize }
}

function presented(type: ItemKind, { artist, album, total: _, ...row }: TopItemRow): TopItem {
  return { ...row, ...(artist && { artist }), ...(type === 'tracks' && { album }), imageUrl: null }
}

async function withPreviousRanks(listener: Listener, asked: Asked, items: TopItem[]): Promise<TopItem[]> {
  const ranks = await itemRanks(
    listener,
    asked,
    items.map(({ id }) => id),
  )
  return items.map((item) => ({ ...item, previousRank: ranks.get(item.id) ?? null }))
}

import { cache } from 'react'
import { itemFilter } from '@/lib/stats/item-filter'
import type { ItemKind } from '@/lib/stats/item-kind'
import { playHistory } from '@/lib/stats/play-history'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'

/** The latest plays of an item in a period, those that don't count too. Several parts of its page read them once. */
export const latestPlays = cache(
  async (viewer: Viewer, type: ItemKind, id: number, period: Period) =>
    (await playHistory(viewer, { period, filters: itemFilter(type, id), limit: 10 })).plays,
)

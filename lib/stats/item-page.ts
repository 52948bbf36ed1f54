import 'server-only'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { albumsOfTracks } from './albums-of-tracks'
import { itemPopularity, type ItemPopularity } from './item-popularity'
import { catalogItem, type Item } from './catalog-item'
import { itemStats, type ItemStats } from './item-stats'
import { itemFilter } from './item-filter'
import type { ItemKind } from './item-kind'
import { listeningClock, type ClockCell } from './listening-clock'
import { listeningSeries, type Series } from './listening-series'
import { topItems, type TopItem } from './top-items'

export type ItemPage = {
  item: Item
  /** Of tracks: the album that most of the person's plays came from */
  album: { id: number; name: string } | null
  /** Null: the person never heard it for 30 seconds in this period */
  figures: ItemStats | null
  /** Plays by month from the first to the last of the period */
  series: Series
  clock: ClockCell[]
  /** Of albums and artists: the person's ten most played tracks of it; of artists the albums too */
  topTracks: TopItem[]
  topAlbums: TopItem[]
  /** Null unless at least five people on this server share it */
  everyone: ItemPopularity | null
}

/** Everything the page of a track, album or artist shows but its plays (playHistory). Throws not_found. */
export async function itemPage(
  viewer: Viewer,
  { type, id, period }: { type: ItemKind; id: number; period: Period },
): Promise<ItemPage> {
  const item = await catalogItem(viewer, type, id)
  const filters = itemFilter(type, id)
  const top = (kind: ItemKind) =>
    topItems(viewer, { type: kind, period, filters, pageSize: 10 }).then(({ items }) => items)
  const [figures, series, clock, topTracks, topAlbums, everyone, albums] = await Promise.all([
    itemStats(viewer, { type, id, period }),
    listeningSeries(viewer, { period, bucket: 'month', items: [{ type, id }] }),
    listeningClock(viewer, { period, filters }),
    type === 'tracks' ? [] : top('tracks'),
    type === 'artists' ? top('albums') : [],
    itemPopularity(type, id),
    albumsOfTracks(viewer.userId, type === 'tracks' ? [id] : []),
  ])
  return {
    item,
    album: albums.get(id) ?? null,
    figures: figures.plays > 0 ? figures : null,
    series,
    clock,
    topTracks,
    topAlbums,
    everyone,
  }
}

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
import { untilChange } from './until-change'

export type ItemPage = {
  item: Item
  /** The album with most of the person's plays, for tracks */
  album: { id: number; name: string } | null
  /** Null if the person has no counted play of it in this period */
  figures: ItemStats | null
  /** Plays by month from the first to the last of the period */
  series: Series
  clock: ClockCell[]
  /** For albums and artists, the person's ten most played tracks; for artists, their albums too */
  topTracks: TopItem[]
  topAlbums: TopItem[]
  /** Null unless at least five people on this server have played it */
  everyone: ItemPopularity | null
}

/** Everything that the page of a track, album or artist shows, except its plays (playHistory). Throws not_found. */
export async function itemPage(viewer: Viewer, asked: ItemQuestion): Promise<ItemPage> {
  const [own, everyone] = await Promise.all([ownItemPage(viewer, asked), itemPopularity(asked.type, asked.id)])
  return { ...own, everyone }
}

type ItemQuestion = { type: ItemKind; id: number; period: Period }

/** What depends on the person's own plays alone. */
const ownItemPage = untilChange('item', computeItemPage)

async function computeItemPage(viewer: Viewer, { type, id, period }: ItemQuestion) {
  const item = await catalogItem(viewer, type, id)
  const filters = itemFilter(type, id)
  const top = (kind: ItemKind) =>
    topItems(viewer, { type: kind, period, filters, pageSize: 10 }).then(({ items }) => items)
  const [figures, series, clock, topTracks, topAlbums, albums] = await Promise.all([
    itemStats(viewer, { type, id, period }),
    listeningSeries(viewer, { period, bucket: 'month', items: [{ type, id }] }),
    listeningClock(viewer, { period, filters }),
    type === 'tracks' ? [] : top('tracks'),
    type === 'artists' ? top('albums') : [],
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
  }
}

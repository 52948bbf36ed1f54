import { Panel } from '@/app/_components/panel'
import { TopList } from '@/app/_components/top-list'
import type { Item } from '@/lib/stats/catalog-item'
import type { ItemKind } from '@/lib/stats/item-kind'
import type { TopItem } from '@/lib/stats/top-items'

type Props = { tracks: TopItem[]; albums: TopItem[]; item: Item; type: ItemKind }

/** Beside a short list of albums, the tracks stop early too, so that no hole is left below the albums. */
const SHORTEST = 5

/** The most played tracks of an album or artist, and the albums of an artist. */
export function ItemTopLists({ tracks, albums, item, type }: Props) {
  if (tracks.length === 0 && albums.length === 0) return null
  const filter = type === 'artists' ? `artist_id=${item.id}` : `album_id=${item.id}`
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      {tracks.length > 0 && (
        <Panel
          title="Top tracks"
          more={{ href: `/top/tracks?${filter}`, label: 'All' }}
          className={albums.length === 0 ? 'lg:col-span-2' : ''}
        >
          <TopList
            items={albums.length > 0 ? tracks.slice(0, Math.max(SHORTEST, albums.length)) : tracks}
            kind="tracks"
            isOneArtist
          />
        </Panel>
      )}
      {albums.length > 0 && (
        <Panel title="Top albums" more={{ href: `/top/albums?${filter}`, label: 'All' }}>
          <TopList items={albums} kind="albums" isOneArtist />
        </Panel>
      )}
    </div>
  )
}

import Link from 'next/link'
import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Cover } from '@/app/_components/cover/cover'
import { formatNumber } from '@/lib/format/number'
import type { TopItem } from '@/lib/stats/top-items'
import { Tile, type Ink } from '@/app/_components/story/tile'

/** The first five of a kind. */
export function Podium({ label, kind, items, ink }: { label: string; kind: 'artists' | 'tracks'; items: TopItem[]; ink: Ink }) {
  return (
    <Tile ink={ink} label={label}>
      <ol className="space-y-3">
        {items.map((item) => (
          <li key={item.id} className="flex items-center gap-3">
            {kind === 'artists' ? <ArtistAvatar name={item.name} className="size-10" /> : <Cover of={item} className="size-10" />}
            <div className="min-w-0 flex-1 leading-tight">
              <Link href={`/${kind}/${item.id}`} title={item.name} prefetch={false} className="one-line block rounded font-semibold hover:underline"><bdi>{item.name}</bdi></Link>
              {item.artist && <span className="one-line block text-sm" title={item.artist.name}><bdi>{item.artist.name}</bdi></span>}
            </div>
            <span className="figure text-lg">{formatNumber(item.plays)}<span className="sr-only"> plays</span></span>
          </li>
        ))}
      </ol>
    </Tile>
  )
}

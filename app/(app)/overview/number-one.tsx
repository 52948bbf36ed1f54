import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Cover } from '@/app/_components/cover/cover'
import type { TopKind, TopListItem } from '@/app/_components/top-list'
import { formatDuration } from '@/lib/format/format-duration'
import { formatCount } from '@/lib/format/format-number'
import { withBasePath } from '@/lib/base-path'

/** The first item of a top list, shown larger than the rest. */
export function NumberOne({ item, kind }: { item: TopListItem; kind: TopKind }) {
  return (
    <div className="flex items-center gap-4">
      {kind === 'artists' ? (
        <ArtistAvatar name={item.name} className="size-24" isFirst />
      ) : (
        <Cover of={item} className="size-24 rounded-lg" isFirst />
      )}
      <div className="min-w-0 flex-1">
        <p className="text-xs font-medium text-brand-text">Number one</p>
        <p className="line-clamp-2 font-display text-xl leading-tight font-semibold">
          <a href={withBasePath(`/${kind}/${item.id}`)} title={item.name} className="rounded hover:underline">
            <bdi>{item.name}</bdi>
          </a>
        </p>
        {item.artist && (
          <p className="text-sm text-muted-foreground" title={item.artist.name}>
            <a
              href={withBasePath(`/artists/${item.artist.id}`)}
              className="block one-line rounded leading-6 hover:underline"
            >
              <bdi>{item.artist.name}</bdi>
            </a>
          </p>
        )}
        <p className="mt-1 text-sm text-muted-foreground tabular-nums">
          {formatCount(item.plays, 'play')}
          {item.msPlayed > 0 && ` · ${formatDuration(item.msPlayed)}`}
        </p>
      </div>
    </div>
  )
}

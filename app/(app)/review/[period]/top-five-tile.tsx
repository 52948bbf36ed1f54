import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Cover } from '@/app/_components/cover/cover'
import { formatNumber } from '@/lib/format/format-number'
import type { TopItem } from '@/lib/stats/top-items'
import { StoryTile } from '@/app/_components/story/story-tile'
import type { TileColor } from '@/app/_components/story/tile-colors'
import type { StoryLink } from './story-link'

/** The five most played artists or tracks. */
export function TopFiveTile({
  label,
  kind,
  items,
  ink,
  To,
}: {
  label: string
  kind: 'artists' | 'tracks'
  items: TopItem[]
  ink: TileColor
  To: StoryLink
}) {
  return (
    <StoryTile ink={ink} label={label}>
      <ol className="space-y-3">
        {items.map((item) => (
          <li key={item.id} className="flex items-center gap-3">
            {kind === 'artists' ? (
              <ArtistAvatar name={item.name} className="size-10" />
            ) : (
              <Cover of={item} className="size-10" />
            )}
            <div className="min-w-0 flex-1 leading-tight">
              <To href={`/${kind}/${item.id}`} title={item.name} className="one-line block font-semibold">
                <bdi>{item.name}</bdi>
              </To>
              {item.artist && (
                <span className="one-line block text-sm" title={item.artist.name}>
                  <bdi>{item.artist.name}</bdi>
                </span>
              )}
            </div>
            <span className="figure text-lg">
              {formatNumber(item.plays)}
              <span className="sr-only"> plays</span>
            </span>
          </li>
        ))}
      </ol>
    </StoryTile>
  )
}

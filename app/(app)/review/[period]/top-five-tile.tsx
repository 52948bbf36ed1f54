import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { Cover } from '@/app/_components/cover/cover'
import { formatNumber } from '@/lib/format/format-number'
import type { TopItem } from '@/lib/stats/top-items'
import { StoryTile } from '@/app/_components/story/story-tile'
import type { TileColor } from '@/app/_components/story/tile-colors'
import type { StoryLink } from './story-link'

const nameClass =
  'one-line block font-semibold in-data-story:line-clamp-2 in-data-story:text-xl in-data-story:whitespace-normal'

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
      <ol className="space-y-3 in-data-story:flex in-data-story:flex-1 in-data-story:flex-col in-data-story:justify-evenly">
        {items.map((item) => (
          <li key={item.id} className="flex items-center gap-3 in-data-story:gap-4">
            {kind === 'artists' ? (
              <ArtistAvatar name={item.name} className="size-10 in-data-story:size-18" />
            ) : (
              <Cover of={item} className="size-10 in-data-story:size-18" />
            )}
            <div className="min-w-0 flex-1 leading-tight">
              <To href={`/${kind}/${item.id}`} title={item.name} className={nameClass}>
                <bdi>{item.name}</bdi>
              </To>
              {item.artist && (
                <span
                  className="one-line block text-sm in-data-story:mt-0.5 in-data-story:text-base"
                  title={item.artist.name}
                >
                  <bdi>{item.artist.name}</bdi>
                </span>
              )}
            </div>
            <span className="shrink-0 text-right text-sm leading-tight">
              <span className="figure text-lg in-data-story:text-2xl">{formatNumber(item.plays)}</span>{' '}
              <span className="in-data-story:inline-block in-data-story:w-full">
                {item.plays === 1 ? 'play' : 'plays'}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </StoryTile>
  )
}

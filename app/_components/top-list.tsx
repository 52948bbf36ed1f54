import { cn } from '@/app/_ui/cn'
import { formatKnownDuration, formatExactDuration } from '@/lib/format/format-duration'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import type { TopItem } from '@/lib/stats/top-items'
import { withBasePath } from '@/lib/base-path'
import { ArtistAvatar } from './cover/artist-avatar'
import { Cover } from './cover/cover'
import { Movement, type PlacesMoved } from './movement'
import { Rank } from './rank'

export type TopKind = 'tracks' | 'albums' | 'artists'
export type TopListItem = {
  rank: number
  id: number
  name: string
  artist?: { id: number; name: string }
  album?: { id: number; name: string } | null
  plays: number
  msPlayed: number
  movement?: PlacesMoved
}
type Measure = 'plays' | 'time'
type Props = {
  items: TopListItem[]
  kind: TopKind
  measure?: Measure
  /** The figure that fills a whole bar; the first item's by default, so that further pages keep the scale. */
  most?: number
  /** On the page of their one artist the rows do not repeat the name. */
  isOneArtist?: boolean
  className?: string
}

/** A ranking as a real list: rank, cover, name, movement, figure, and a bar for its size. All rows share its columns. */
export function TopList({ items, kind, measure = 'plays', most, isOneArtist = false, className }: Props) {
  const full = most ?? Math.max(1, ...items.map((item) => figureOf(item, measure)))
  return (
    <div className={cn('@container -mx-2', className)}>
      <ol start={items[0]?.rank} className="grid grid-cols-[auto_auto_minmax(0,1fr)_auto] gap-x-2 @xs:gap-x-3">
        {items.map((item) => (
          <TopRow
            key={item.id}
            item={item}
            kind={kind}
            measure={measure}
            hasArtist={!isOneArtist}
            share={figureOf(item, measure) / full}
          />
        ))}
      </ol>
    </div>
  )
}

/** Adds how many places the item moved since the period before; a positive number is upwards. */
export function toTopListItem({ previousRank, ...item }: TopItem): TopListItem {
  if (previousRank === undefined) return item
  return { ...item, movement: previousRank === null ? null : previousRank - item.rank }
}

const pictureSize = 'size-9 @xs:size-11'

const figureOf = (item: TopListItem, measure: Measure) => (measure === 'plays' ? item.plays : item.msPlayed)

function TopRow({
  item,
  kind,
  measure,
  hasArtist,
  share,
}: {
  item: TopListItem
  kind: TopKind
  measure: Measure
  hasArtist: boolean
  share: number
}) {
  return (
    <li
      className={cn(
        'group relative col-span-full grid grid-cols-subgrid items-center',
        'rounded-lg px-2 py-2 transition-colors hover:bg-accent',
      )}
    >
      <Rank value={item.rank} />
      {kind === 'artists' ? (
        <ArtistAvatar name={item.name} className={pictureSize} />
      ) : (
        <Cover of={item} className={pictureSize} isFirst={item.rank <= 5} />
      )}
      <div className="min-w-0">
        <div className="flex min-w-0 items-baseline gap-2">
          <a
            href={withBasePath(`/${kind}/${item.id}`)}
            title={item.name}
            className={cn(
              'one-line font-medium after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none',
              'focus-visible:after:outline-2 focus-visible:after:outline-ring',
            )}
          >
            <bdi>{item.name}</bdi>
          </a>
          {item.movement !== undefined && <Movement by={item.movement} className="shrink-0" />}
        </div>
        {hasArtist && item.artist && (
          <a
            href={withBasePath(`/artists/${item.artist.id}`)}
            title={item.artist.name}
            className={cn(
              'relative z-10 one-line block w-fit max-w-full text-sm leading-6 text-muted-foreground',
              'hover:text-foreground hover:underline',
            )}
          >
            <bdi>{item.artist.name}</bdi>
          </a>
        )}
        <div aria-hidden className="mt-1.5 h-1 rounded-full bg-heat-0">
          <div className="h-full rounded-full bg-chart-1" style={{ width: `${Math.max(1, share * 100)}%` }} />
        </div>
      </div>
      <Figures item={item} measure={measure} />
    </li>
  )
}

function Figures({ item, measure }: { item: TopListItem; measure: Measure }) {
  const plays = formatCount(item.plays, 'play')
  const time = <span title={formatExactDuration(item.msPlayed)}>{formatKnownDuration(item.msPlayed)}</span>
  return (
    <p className="text-right whitespace-nowrap">
      <span className="block figure text-base">{measure === 'plays' ? formatNumber(item.plays) : time}</span>
      <span className="block text-xs text-muted-foreground tabular-nums">
        {measure === 'plays' ? (
          <>
            <span className="sr-only">{item.plays === 1 ? 'play, ' : 'plays, '}</span>
            {time}
          </>
        ) : (
          plays
        )}
      </span>
    </p>
  )
}

import { cn } from '@/app/_ui/cn'
import { coverArt, svgDataUrl } from './cover-art'

export type CoverSubject = { name: string; artist?: { name: string }; album?: { name: string } | null }

/** A track has the cover of its album, so that an album looks the same everywhere. */
export const coverSeed = ({ name, artist, album }: CoverSubject) => `${artist?.name ?? ''}\u0000${album?.name ?? name}`

/**
 * A square cover. The title is beside it, so it has no alternative text. Loaded lazily: the browser parses each SVG as a
 * document, and fifty of them at once would block the page. `isFirst` loads it at once.
 */
export function Cover({
  of,
  src,
  className,
  isFirst = false,
}: {
  of: CoverSubject
  src?: string | null
  className?: string
  isFirst?: boolean
}) {
  return (
    <img
      src={src ?? svgDataUrl(coverArt(coverSeed(of)))}
      alt=""
      width={100}
      height={100}
      loading={isFirst ? 'eager' : 'lazy'}
      decoding="async"
      className={cn(
        'aspect-square size-11 shrink-0 rounded-md bg-muted object-cover ring-1 ring-black/5 dark:ring-white/10',
        className,
      )}
    />
  )
}

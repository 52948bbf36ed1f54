import { cn } from '@/app/_ui/cn'
import { coverArt, svgDataUrl } from './cover-art'

export type CoverSubject = { name: string; artist?: { name: string }; album?: { name: string } | null }

/** A track wears the cover of its album, so that a record looks the same wherever it appears. */
const coverSeed = ({ name, artist, album }: CoverSubject) => `${artist?.name ?? ''}\u0000${album?.name ?? name}`

/**
 * A square cover. The title stands beside it, so it has no alternative text of its own. Drawn when it comes near the
 * window: each SVG is a document to the browser, and fifty of them at once would hold up the page.
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

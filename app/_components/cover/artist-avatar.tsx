import { cn } from '@/app/_ui/cn'
import { svgDataUrl, portraitArt } from './cover-art'
import { firstLetter } from './first-letter'

/** A round picture with the first letter or digit of the name; without one, only the picture. */
export function ArtistAvatar({
  name,
  src,
  className,
  isFirst = false,
}: {
  name: string
  src?: string | null
  className?: string
  isFirst?: boolean
}) {
  const { art, ground, isDark } = portraitArt(name)
  const initial = src ? undefined : firstLetter(name)
  return (
    <span
      aria-hidden
      // The initial is readable before the picture has loaded.
      style={initial === undefined ? undefined : { backgroundColor: ground }}
      className={cn(
        '@container relative block size-11 shrink-0 overflow-hidden rounded-full bg-muted ring-1 ring-black/5 dark:ring-white/10',
        className,
      )}
    >
      <img
        src={src ?? svgDataUrl(art)}
        alt=""
        width={100}
        height={100}
        loading={isFirst ? 'eager' : 'lazy'}
        decoding="async"
        className="size-full object-cover"
      />
      {initial && (
        <span
          className={cn(
            'absolute inset-0 grid place-items-center font-display text-[46cqw] leading-none font-semibold',
            isDark ? 'text-white/95' : 'text-black/80',
          )}
        >
          {initial}
        </span>
      )}
    </span>
  )
}

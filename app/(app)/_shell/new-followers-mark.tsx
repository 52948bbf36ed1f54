import { cn } from '@/app/_ui/cn'
import { formatCount } from '@/lib/format/format-number'

/** How many people followed since the People page was last open; without room for the figure, a dot. */
export function NewFollowersMark({ count, isDot = false }: { count: number; isDot?: boolean }) {
  if (count === 0) return null
  return (
    <>
      <span
        aria-hidden
        className={cn(
          'rounded-full bg-primary text-primary-foreground',
          isDot
            ? 'absolute -top-6 -right-1 size-2'
            : 'ml-auto grid h-5 min-w-5 place-items-center px-1.5 text-xs font-semibold tabular-nums',
        )}
      >
        {!isDot && count}
      </span>
      <span className="sr-only">, {formatCount(count, 'new follower')}</span>
    </>
  )
}

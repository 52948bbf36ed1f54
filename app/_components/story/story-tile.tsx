import { cn } from '@/app/_ui/cn'
import { tileColors, type TileColor } from './tile-colors'

type Props = { ink: TileColor; label: string; as?: 'h2' | 'h3'; className?: string; children: React.ReactNode }

/** One tile of the year in review. */
export function StoryTile({ ink, label, as: Heading = 'h2', className, children }: Props) {
  return (
    <section
      aria-label={label}
      style={{ backgroundColor: tileColors[ink].ground, color: tileColors[ink].text }}
      className={cn(
        'relative flex min-h-64 flex-col justify-between gap-6 overflow-hidden rounded-2xl p-6 sm:p-8',
        className,
      )}
    >
      <Heading className="font-sans text-sm font-semibold tracking-normal in-data-story:text-base">{label}</Heading>
      {children}
    </section>
  )
}

/** The main figure of a tile. */
export function BigFigure({ children, className }: { children: React.ReactNode; className?: string }) {
  return (
    <p className={cn('figure text-6xl tracking-tight sm:text-7xl in-data-story:text-7xl', className)}>{children}</p>
  )
}

import { cn } from '@/app/_ui/cn'

/** Colours of the year in review, the same in both themes. Each pair has a contrast of 4.5:1 or better. */
const tileColors = {
  orange: 'bg-[#ff6b2c] text-[#1f120b]',
  night: 'bg-[#191527] text-[#f4ecdf]',
  cream: 'bg-[#f4e9d8] text-[#1d2b33]',
  teal: 'bg-[#0d4f4c] text-[#eaf6ee]',
  sun: 'bg-[#f9c22e] text-[#2b1d05]',
  plum: 'bg-[#5a1846] text-[#fde8f1]',
  rose: 'bg-[#f7b5c4] text-[#3b0a1c]',
  sky: 'bg-[#b9dcf2] text-[#0b2536]',
} as const
export type TileColor = keyof typeof tileColors

type Props = { ink: TileColor; label: string; as?: 'h2' | 'h3'; className?: string; children: React.ReactNode }

/** One tile of the year in review. */
export function StoryTile({ ink, label, as: Heading = 'h2', className, children }: Props) {
  return (
    <section
      aria-label={label}
      className={cn(
        'relative flex min-h-64 flex-col justify-between gap-6 overflow-hidden rounded-2xl p-6 sm:p-8',
        tileColors[ink],
        className,
      )}
    >
      <Heading className="font-sans text-sm font-semibold tracking-normal">{label}</Heading>
      {children}
    </section>
  )
}

/** The main figure of a tile. */
export function BigFigure({ children, className }: { children: React.ReactNode; className?: string }) {
  return <p className={cn('figure text-6xl tracking-tight sm:text-7xl', className)}>{children}</p>
}

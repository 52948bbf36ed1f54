import Link from 'next/link'
import { cn } from '@/app/_ui/cn'

/** The years that can be reviewed, the latest first. */
export function YearNav({ current, years }: { current: number; years: number[] }) {
  return (
    <nav aria-label="Years" className="-mx-1 flex gap-1 overflow-x-auto px-1 py-1">
      {years.map((year) => (
        <Link
          key={year}
          href={`/review/${year}`}
          prefetch={false}
          aria-current={year === current ? 'page' : undefined}
          className={cn(
            'shrink-0 rounded-full px-4 py-1.5 text-sm whitespace-nowrap font-medium text-muted-foreground',
            'tabular-nums hover:bg-accent hover:text-foreground',
            year === current && 'bg-foreground text-background hover:bg-foreground hover:text-background',
          )}
        >
          {year}
        </Link>
      ))}
    </nav>
  )
}

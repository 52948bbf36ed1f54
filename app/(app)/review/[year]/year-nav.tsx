import Link from 'next/link'
import { cn } from '@/app/_ui/cn'

export function YearNav({ current, first, last }: { current: number; first: number; last: number }) {
  const years = Array.from({ length: last - first + 1 }, (_, index) => last - index)
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

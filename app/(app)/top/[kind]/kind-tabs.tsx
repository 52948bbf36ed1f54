import Link from 'next/link'
import { withParams, type PageParams } from '@/app/_components/search-params'
import { cn } from '@/app/_ui/cn'

const kinds = [
  { kind: 'artists', label: 'Artists' },
  { kind: 'tracks', label: 'Tracks' },
  { kind: 'albums', label: 'Albums' },
] as const

/** Links to the three top lists; the period and the filters are kept. */
export function KindTabs({ current, query }: { current: string; query: PageParams }) {
  return (
    <nav aria-label="Kind" className="inline-flex h-10 items-center rounded-full bg-muted p-1">
      {kinds.map(({ kind, label }) => (
        <Link
          key={kind}
          href={`/top/${kind}${withParams(query, { page: undefined, search: undefined })}`}
          aria-current={kind === current ? 'page' : undefined}
          className={cn(
            'inline-flex h-full items-center rounded-full px-3 text-sm sm:px-4 font-medium',
            'text-muted-foreground transition-colors hover:text-foreground',
            kind === current && 'bg-card text-foreground shadow-sm',
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}

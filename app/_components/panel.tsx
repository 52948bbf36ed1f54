import { ChevronRightIcon } from 'lucide-react'
import { cn } from '@/app/_ui/cn'
import { Skeleton } from '@/app/_ui/skeleton'
import { withBasePath } from '@/lib/base-path'

type Props = {
  title: string
  /** One sentence that says what the panel shows. */
  summary?: React.ReactNode
  /** The page with the full list. */
  more?: { href: string; label: string }
  action?: React.ReactNode
  className?: string
  children?: React.ReactNode
}

/** A titled box of a page: a section with its own heading. */
export function Panel({ title, summary, more, action, className, children }: Props) {
  return (
    <section
      aria-label={title}
      className={cn('flex min-w-0 flex-col gap-4 rounded-xl border bg-card p-4 shadow-card sm:p-5', className)}
    >
      <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-1">
        <h2 className="text-lg leading-tight font-semibold">{title}</h2>
        {more && (
          <a
            href={withBasePath(more.href)}
            className="inline-flex shrink-0 items-center gap-0.5 rounded text-sm font-medium text-brand-text hover:underline"
          >
            {more.label}
            {more.label === 'All' && <span className="sr-only"> {title.toLowerCase()}</span>}{' '}
            <ChevronRightIcon aria-hidden className="size-4" />
          </a>
        )}
        {action}
        {summary && <p className="col-span-2 text-sm text-pretty text-muted-foreground">{summary}</p>}
      </div>
      {children}
    </section>
  )
}

export function PanelSkeleton({ className, children }: { className?: string; children?: React.ReactNode }) {
  return (
    <div className={cn('flex min-w-0 flex-col gap-4 rounded-xl border bg-card p-4 shadow-card sm:p-5', className)}>
      <Skeleton className="h-6 w-36" />
      {children}
    </div>
  )
}

import { ArrowDownRightIcon, ArrowUpRightIcon, EqualIcon } from 'lucide-react'
import { cn } from '@/app/_ui/cn'
import { formatExactDuration, formatKnownDuration } from '@/lib/format/format-duration'
import { formatCount, formatNumber, formatShare } from '@/lib/format/format-number'

type Props = {
  label: string
  value: string
  /** The exact figure, where `value` is rounded. */
  exact?: string
  note?: React.ReactNode
  change?: { now: number; before: number; since: string }
  className?: string
}

/** One figure: its value, its label, and its change since the previous period. */
export function StatCard({ label, value, exact, note, change, className }: Props) {
  return (
    <div className={cn('@container flex min-w-0 flex-col gap-1 rounded-xl border bg-card p-4 shadow-card', className)}>
      <dt className="order-2 text-sm text-muted-foreground">{label}</dt>
      <dd
        className={cn(
          // Of one height whatever its size, so that the labels of a row are on one line.
          'order-1 flex h-9 items-end figure leading-none whitespace-nowrap',
          // "1 h 55 min" has to fit on one line of half a phone's width
          value.length > 8 ? 'text-[clamp(1.125rem,17cqi,1.875rem)]' : 'text-[clamp(1.25rem,25cqi,1.875rem)]',
        )}
        title={exact}
      >
        {value}
      </dd>
      {change && <Change {...change} />}
      {note && <dd className="order-3 text-xs text-muted-foreground">{note}</dd>}
    </div>
  )
}

function Change({ now, before, since }: { now: number; before: number; since: string }) {
  const by = before === 0 ? null : (now - before) / before
  const [Icon, word, tone] =
    now === before
      ? ([EqualIcon, 'same', 'text-muted-foreground'] as const)
      : now > before
        ? ([ArrowUpRightIcon, 'more', 'text-positive'] as const)
        : ([ArrowDownRightIcon, 'less', 'text-negative'] as const)
  return (
    <dd className={cn('order-3 flex items-start gap-1 text-xs font-medium', tone)}>
      <Icon aria-hidden className="mt-px size-3.5 shrink-0" />
      <span>
        {by === null ? (now === 0 ? 'same' : 'new') : now === before ? 'same' : `${formatShare(Math.abs(by))} ${word}`}
        <span className="font-normal text-muted-foreground"> than {since}</span>
      </span>
    </dd>
  )
}

export const notInFiles = 'not in your files'

/** Under a time that leaves out plays without a length; false where every play has one. */
export const knownForNote = (plays: number, withoutLength: number) =>
  withoutLength > 0 && `known for ${formatNumber(plays - withoutLength)} of ${formatCount(plays, 'play')}`

/** A card of listening time, which files without the lengths of plays don't tell. */
export function TimeCard({ ms, change, note, ...props }: Omit<Props, 'value' | 'exact'> & { ms: number }) {
  return (
    <StatCard
      {...props}
      value={formatKnownDuration(ms)}
      exact={ms > 0 ? formatExactDuration(ms) : notInFiles}
      note={ms > 0 ? note : notInFiles}
      change={ms > 0 ? change : undefined}
    />
  )
}

/** A grid of cards, two in a row on a phone; with an odd number the first takes a whole row. */
export function StatCards({ children, className }: { children: React.ReactNode; className?: string }) {
  return (
    <dl
      className={cn(
        'grid grid-cols-2 gap-3 max-md:[&>:first-child:nth-last-child(odd)]:col-span-2 md:grid-cols-3 lg:grid-cols-5',
        className,
      )}
    >
      {children}
    </dl>
  )
}

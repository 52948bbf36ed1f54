import { MoveDownIcon, MoveUpIcon } from 'lucide-react'
import { cn } from '@/app/_ui/cn'

/** Places moved since the previous period; null if the item was not in it. */
export type PlacesMoved = number | null

export function Movement({ by, className }: { by: PlacesMoved; className?: string }) {
  const shared = cn('inline-flex items-center gap-0.5 text-xs font-medium tabular-nums', className)
  if (by === null) return <span className={cn(shared, 'text-brand-text')}>New</span>
  if (by === 0)
    return (
      <span className={cn(shared, 'text-muted-foreground')}>
        <span aria-hidden>–</span>
        <span className="sr-only">Same place</span>
      </span>
    )
  const Icon = by > 0 ? MoveUpIcon : MoveDownIcon
  const words = `${by > 0 ? 'Up' : 'Down'} ${Math.abs(by)} ${Math.abs(by) === 1 ? 'place' : 'places'}`
  return (
    <span className={cn(shared, by > 0 ? 'text-positive' : 'text-negative')} title={words}>
      <Icon aria-hidden className="size-3" />
      <span aria-hidden>{Math.abs(by)}</span>
      <span className="sr-only">{words}</span>
    </span>
  )
}

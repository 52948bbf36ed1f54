import { cn } from '@/app/_ui/cn'

/** What the controls above it change: it stays on screen and dims while new figures come. */
export function DimWhilePending({ children, className }: { children: React.ReactNode; className?: string }) {
  return (
    <div className={cn('transition-opacity duration-150 group-has-data-pending/page:opacity-50', className)}>
      {children}
    </div>
  )
}

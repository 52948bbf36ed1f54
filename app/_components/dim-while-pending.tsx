import { cn } from '@/app/_ui/cn'

/** Results that stay on screen and are dimmed while the page's controls load new ones. */
export function DimWhilePending({ children, className }: { children: React.ReactNode; className?: string }) {
  return (
    <div className={cn('transition-opacity duration-150 group-has-data-pending/page:opacity-50', className)}>
      {children}
    </div>
  )
}

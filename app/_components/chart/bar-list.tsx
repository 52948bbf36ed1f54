import { cn } from '@/app/_ui/cn'
import { withBasePath } from '@/lib/base-path'

type BarListItem = { key: string; label: React.ReactNode; value: number; text: string; href?: string }

/** A list of labelled bars, made of plain elements that read as text. */
export function BarList({ items, label, className }: { items: BarListItem[]; label: string; className?: string }) {
  const full = Math.max(1e-9, ...items.map((item) => item.value))
  return (
    <ol aria-label={label} className={cn('flex flex-col gap-3', className)}>
      {items.map((item) => (
        <li key={item.key}>
          <div className="flex items-baseline justify-between gap-3 text-sm">
            <span className="one-line">
              {item.href ? (
                <a href={withBasePath(item.href)} className="hover:underline">
                  {item.label}
                </a>
              ) : (
                item.label
              )}
            </span>
            <span className="shrink-0 font-medium tabular-nums">{item.text}</span>
          </div>
          <div aria-hidden className="mt-1.5 h-2 rounded-full bg-heat-0">
            <div className="h-full rounded-full bg-chart-1" style={{ width: `${(item.value / full) * 100}%` }} />
          </div>
        </li>
      ))}
    </ol>
  )
}

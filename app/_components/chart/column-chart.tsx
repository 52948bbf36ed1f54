import { cn } from '@/app/_ui/cn'
import { formatCompact } from '@/lib/format/format-number'

export type Column = { label: string; value: number; text: string; isLabelled?: boolean }

/** A column chart of plain elements, rendered on the server. The tallest column sets the scale; titles hold the figures. */
export function ColumnChart({ columns, label, className }: { columns: Column[]; label: string; className?: string }) {
  const most = Math.max(1, ...columns.map((column) => column.value))
  return (
    <div
      role="img"
      aria-label={label}
      className={cn(
        'relative flex h-44 items-stretch pt-5',
        columns.length > 40 ? 'gap-px' : 'gap-[3px] sm:gap-1',
        className,
      )}
    >
      <span className="absolute inset-x-0 top-0 border-b text-right text-[0.6875rem] leading-5 text-muted-foreground tabular-nums">
        {formatCompact(most)}
      </span>
      {columns.map((column, index) => (
        <div
          key={index}
          title={column.text}
          className="group/column relative flex min-w-0 flex-1 items-end mb-5 border-b pb-px"
        >
          <div
            className={cn(
              'w-full rounded-t-[3px] group-hover/column:bg-foreground',
              column.value === most ? 'bg-chart-1' : 'bg-heat-2',
            )}
            style={{ height: `${Math.max(column.value > 0 ? 1.5 : 0, (column.value / most) * 100)}%` }}
          />
          {column.isLabelled !== false && (
            <span
              className={cn(
                'absolute top-full pt-1 text-[0.6875rem] leading-4 whitespace-nowrap text-muted-foreground',
                columns.length > 12 ? 'left-0' : 'left-1/2 -translate-x-1/2',
              )}
            >
              {column.label}
            </span>
          )}
        </div>
      ))}
    </div>
  )
}

import { cn } from '@/app/_ui/cn'

const shades = ['bg-heat-0', 'bg-heat-1', 'bg-heat-2', 'bg-heat-3', 'bg-heat-4']

export function HeatmapLegend({ most }: { most: string }) {
  return (
    <p aria-hidden className="flex items-center justify-end gap-1 text-xs text-muted-foreground">
      <span className="mr-1">0</span>
      {shades.map((name) => (
        <span key={name} className={cn('size-3 rounded-[3px]', name)} />
      ))}
      <span className="ml-1">{most}</span>
    </p>
  )
}

import { cn } from '@/app/_ui/cn'
import { heatClasses } from '../heat'

export function HeatmapLegend({ most }: { most: string }) {
  return (
    <p aria-hidden className="flex items-center justify-end gap-1 text-xs text-muted-foreground">
      <span className="mr-1">0</span>
      {heatClasses.map((name) => (
        <span key={name} className={cn('size-3 rounded-[3px]', name)} />
      ))}
      <span className="ml-1">{most}</span>
    </p>
  )
}

import Link from 'next/link'
import { cn } from '@/app/_ui/cn'
import { formatCount } from '@/lib/format/format-number'
import { zoneName } from '@/lib/format/format-date'
import type { ZoneStretch } from './zone-stretches'

type Props = { zones: ZoneStretch[]; today: string; at: (date: string) => number }

/** A line of bars where the person’s times are in another zone, or could be; the caption below says the same in text. */
export function TimelineZones({ zones, today, at }: Props) {
  const bars = zones
    .map(({ zone, from, to, moves }) => ({
      key: `${from} ${zone}`,
      zone,
      moves,
      left: at(from),
      width: at(to ?? today) - at(from),
    }))
    .filter(({ width }) => width > 0)
  if (bars.length === 0) return null
  return (
    <div aria-hidden className="relative h-6 text-xs text-muted-foreground">
      {bars.map(({ key, zone, moves, left, width }) => (
        <Link
          key={key}
          href="/settings/listening"
          tabIndex={-1}
          title={
            moves === undefined ? zoneName(zone) : `Suggested: ${zoneName(zone)}, moves ${formatCount(moves, 'play')}`
          }
          className={cn(
            'absolute inset-y-0 flex min-w-1 items-center overflow-hidden px-1 hover:bg-accent',
            moves === undefined ? 'border-x bg-muted/60' : 'border border-dashed',
          )}
          style={{ left: `${left}%`, width: `${width}%` }}
        >
          <bdi className="one-line">{zoneName(zone)}</bdi>
        </Link>
      ))}
    </div>
  )
}

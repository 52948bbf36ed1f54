import { formatHour, type DateConventions } from '@/lib/format/format-date'
import { formatCount } from '@/lib/format/format-number'

type Hour = { hour: number; plays: number }

type Props = { hours: Hour[]; by: DateConventions; className?: string }

/** Plays by hour as bars around a clock face; the busiest hour is darkest. */
export function RadialHours({ hours, by, className }: Props) {
  const best = busiestHour(hours)
  return (
    <svg
      viewBox="-66 -58 132 116"
      role="img"
      aria-label={`Plays by hour; most at ${formatHour(best.hour, by)}, with ${formatCount(best.plays, 'play')}.`}
      className={className}
    >
      {hours.map(({ hour, plays }) => (
        <line
          key={hour}
          x1="0"
          y1="-17"
          x2="0"
          y2={-18 - (plays / Math.max(1, best.plays)) * 30}
          strokeWidth="4"
          strokeLinecap="round"
          stroke="currentColor"
          opacity={hour === best.hour ? 1 : 0.45}
          transform={`rotate(${hour * 15})`}
        />
      ))}
      {[0, 6, 12, 18].map((hour) => (
        <text
          key={hour}
          aria-hidden
          x={56 * Math.sin((hour / 12) * Math.PI)}
          y={2.2 - 55 * Math.cos((hour / 12) * Math.PI)}
          fontSize="6.5"
          fill="currentColor"
          textAnchor="middle"
        >
          {formatHour(hour, by)}
        </text>
      ))}
    </svg>
  )
}

/** The hour with the most plays; the earliest if several are equal. */
export const busiestHour = (hours: Hour[]): Hour =>
  hours.reduce((best, each) => (each.plays > best.plays ? each : best), { hour: 0, plays: 0 })

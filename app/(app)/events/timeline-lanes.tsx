import Link from 'next/link'
import { cn } from '@/app/_ui/cn'
import { readableTextColor } from '@/app/_components/readable-text-color'
import type { LifeEvent } from '@/lib/events/life-events'

export type Band = { key: string; event: LifeEvent; left: number; width: number }

const MOST = 12
/** A bar at least this wide, in percent, has its name inside; a narrower one has it beside. */
const ROOMY = 30

/** One line for each event: a bar over its days with its name, or a mark for each day of a yearly event. */
export function TimelineLanes({ bands }: { bands: Band[] }) {
  const events = [...new Map(bands.map(({ event }) => [event.id, event])).values()].slice(0, MOST).toReversed()
  return (
    <div aria-hidden className="space-y-1.5">
      {events.map((event) => (
        <Lane key={event.id} event={event} bands={bands.filter((band) => band.event.id === event.id)} />
      ))}
    </div>
  )
}

function Lane({ event, bands }: { event: LifeEvent; bands: Band[] }) {
  const [first] = bands
  if (!first) return null
  const isRoomy = bands.length === 1 && first.width >= ROOMY
  const place = beside(bands)
  return (
    <Link
      href={`/events/${event.id}`}
      tabIndex={-1}
      title={event.name}
      className="group relative block h-7 rounded-md transition-colors hover:bg-accent"
    >
      {bands.map(({ key, left, width }) => (
        <span
          key={key}
          className={cn(
            'absolute inset-y-0.5 flex min-w-1 items-center overflow-hidden rounded-md text-xs font-medium',
            isRoomy && 'px-2',
          )}
          style={{
            left: `${left}%`,
            width: `${width}%`,
            backgroundColor: event.color,
            color: readableTextColor(event.color),
          }}
        >
          {isRoomy && <bdi className="one-line">{event.name}</bdi>}
        </span>
      ))}
      {!isRoomy && (
        <bdi
          className="one-line absolute inset-y-0.5 mx-1 max-w-[45%] rounded bg-card px-1 text-xs leading-6 font-medium"
          style={place}
        >
          {event.name}
        </bdi>
      )}
    </Link>
  )
}

/** Places the name after the last bar if there is room, else before the first, else on top of the bars. */
function beside(bands: Band[]): React.CSSProperties {
  const end = Math.max(...bands.map(({ left, width }) => left + width))
  const start = Math.min(...bands.map(({ left }) => left))
  if (end <= 60) return { left: `${end}%` }
  if (start >= 30) return { right: `${100 - start}%` }
  return { left: `${start}%` }
}

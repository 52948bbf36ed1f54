import { type DateConventions } from '@/lib/format/format-date'
import { cn } from '@/app/_ui/cn'
import Link from 'next/link'
import { ArtistAvatar } from '@/app/_components/cover/artist-avatar'
import { formatEventDates } from '@/lib/events/format-event-dates'
import type { EventSummary } from '@/lib/events/event-summaries'
import { categoryLabels } from '@/lib/events/event-input'
import type { LifeEvent } from '@/lib/events/life-events'
import { formatCount } from '@/lib/format/format-number'

type Props = { events: LifeEvent[]; glances?: Map<number, EventSummary>; by: DateConventions }

/** The events as cards; `glances` adds the figures once they are counted. */
export function EventList({ events, glances, by }: Props) {
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {events.map((event) => (
        <EventCard key={event.id} event={event} glance={glances?.get(event.id)} by={by} />
      ))}
    </ul>
  )
}

type CardProps = { event: LifeEvent; glance: EventSummary | undefined; by: DateConventions }

function EventCard({ event, glance, by }: CardProps) {
  return (
    <li
      className={cn(
        'relative flex min-h-36 min-w-0 flex-col justify-between gap-4 overflow-hidden rounded-xl border',
        'bg-card p-4 pl-6 shadow-card transition-colors hover:bg-accent',
      )}
    >
      <span aria-hidden className="absolute inset-y-0 left-0 w-2" style={{ backgroundColor: event.color }} />
      <div className="min-w-0 space-y-1">
        <Link
          href={`/events/${event.id}`}
          title={event.name}
          className="one-line block font-display text-xl font-semibold after:absolute after:inset-0"
        >
          <bdi>{event.name}</bdi>
        </Link>
        <p className="text-sm text-muted-foreground">
          {categoryLabels[event.category]} · {formatEventDates(event, by)}
        </p>
        {event.description && (
          <p dir="auto" className="line-clamp-2 text-sm break-words">
            {event.description}
          </p>
        )}
      </div>
      {glance && (
        <p className="flex min-w-0 items-center gap-2 text-sm motion-safe:animate-in motion-safe:fade-in">
          <ArtistAvatar name={glance.artist} className="size-8" />
          <span className="min-w-0 wrap-anywhere">
            <span className="font-medium tabular-nums">{formatCount(glance.plays, 'play')}</span>
            <span className="text-muted-foreground">
              {' '}
              · most played: <bdi>{glance.artist}</bdi>
            </span>
          </span>
        </p>
      )}
    </li>
  )
}

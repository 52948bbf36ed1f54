import { type DateConventions } from '@/lib/format/format-date'
import { Panel } from '@/app/_components/panel'
import { formatEventDates } from '@/lib/events/format-event-dates'
import type { LifeEvent } from '@/lib/events/life-events'

export function ProfileEvents({ events, by }: { events: LifeEvent[]; by: DateConventions }) {
  return (
    <Panel title="Life events">
      <ol className="grid gap-3 sm:grid-cols-2">
        {events.map((event) => (
          <li key={event.id} className="flex min-w-0 items-center gap-3">
            <span aria-hidden className="size-3 shrink-0 rounded-full" style={{ backgroundColor: event.color }} />
            <p className="one-line" title={event.name}>
              <bdi className="font-medium">{event.name}</bdi>{' '}
              <span className="text-sm text-muted-foreground">{formatEventDates(event, by)}</span>
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

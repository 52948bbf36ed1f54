import { CalendarHeartIcon } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { Panel } from '@/app/_components/panel'
import { requireViewer } from '@/lib/auth/viewer'
import { listEvents, type LifeEvent } from '@/lib/events/events'
import { weeklyListening } from '@/lib/events/weekly-listening'
import { localDay } from '@/lib/time/civil'
import { EventDialog } from './event-dialog'
import { eventDates } from '@/lib/events/event-dates'
import { categoryLabels } from '@/lib/events/event-input'
import { Timeline } from './timeline'

export const metadata: Metadata = { title: 'Timeline' }

export default async function EventsPage() {
  const viewer = await requireViewer()
  const [events, weeks] = await Promise.all([listEvents(viewer.userId), weeklyListening(viewer)])
  const today = localDay(viewer.now, viewer.timeZone).toString()
  return (
    <>
      <PageHeader title="Timeline" description="Your life beside your music. Every event is a period you can look at anywhere." actions={<EventDialog />} />
      {weeks.length > 0 && (
        <Panel title="Week by week" summary="Plays of each week, with your events as bands of their colour.">
          <Timeline weeks={weeks} events={events} today={today} />
        </Panel>
      )}
      {events.length > 0 ? <EventList events={events} /> : <NoEvents />}
    </>
  )
}

function EventList({ events }: { events: LifeEvent[] }) {
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {events.map((event) => (
        <li key={event.id} className="relative flex min-w-0 gap-4 overflow-hidden rounded-xl border bg-card p-4 pl-6 shadow-card transition-colors hover:bg-accent">
          <span aria-hidden className="absolute inset-y-0 left-0 w-2" style={{ backgroundColor: event.color }} />
          <div className="min-w-0 space-y-1">
            <Link href={`/events/${event.id}`} title={event.name} className="one-line block font-display text-lg font-semibold after:absolute after:inset-0">
              <bdi>{event.name}</bdi>
            </Link>
            <p className="text-sm text-muted-foreground">{categoryLabels[event.category]} · {eventDates(event)}</p>
            {event.description && <p dir="auto" className="line-clamp-2 text-sm break-words">{event.description}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}

const NoEvents = () => (
  <EmptyState icon={CalendarHeartIcon} title="No events yet" action={<EventDialog />}>
    Add the trip, the job, the love or the move, and see what you listened to while it lasted and what set it apart.
  </EmptyState>
)

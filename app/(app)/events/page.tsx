import { dateFormat, formatDay } from '@/lib/format/format-date'
import { CalendarHeartIcon } from 'lucide-react'
import type { Metadata } from 'next'
import { Suspense } from 'react'
import { TableToggle } from '@/app/_components/chart/table-toggle'
import { EmptyState } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { Panel } from '@/app/_components/panel'
import { firstValues, type PageParams } from '@/app/_components/search-params'
import { requireViewer } from '@/lib/auth/current-viewer'
import { EventInput } from '@/lib/events/event-input'
import { eventSummaries } from '@/lib/events/event-summaries'
import { listEvents, type LifeEvent } from '@/lib/events/life-events'
import { weeklyListening } from '@/lib/events/weekly-listening'
import { proposedMoves } from '@/lib/rules/proposed-moves'
import { localDay } from '@/lib/time/instant'
import type { Viewer } from '@/lib/viewer'
import { EventDialog } from './event-dialog'
import { EventList } from './event-list'
import { Timeline, type TimelineProps } from './timeline'
import { zoneStretches } from './zone-stretches'

export const metadata: Metadata = { title: 'Timeline' }

export default async function EventsPage({ searchParams }: { searchParams: Promise<PageParams> }) {
  const viewer = await requireViewer()
  const params = firstValues(await searchParams)
  const draft = EventInput.safeParse(params).data ?? (params.name ? { name: params.name.slice(0, 100) } : undefined)
  const [events, weeks] = await Promise.all([listEvents(viewer.userId), weeklyListening(viewer)])
  const timeline = { weeks, events, today: localDay(viewer.now, viewer).toString(), by: dateFormat(viewer) }
  return (
    <>
      <PageHeader
        title="Timeline"
        description="Your life alongside your music. Open an event to see what you played during it."
        actions={<EventDialog draft={draft} />}
      />
      {weeks.length > 0 && (
        <Panel title="Week by week" summary="Plays per week, with your life events below.">
          <Suspense fallback={<Timeline {...timeline} zones={zoneStretches(viewer)} />}>
            <TimelineWithProposals {...timeline} viewer={viewer} />
          </Suspense>
          <TableToggle
            name="Plays per week"
            columns={['Week of', 'Plays']}
            rows={weeks.toReversed().map(({ week, plays }) => [formatDay(week, dateFormat(viewer)), plays])}
          />
        </Panel>
      )}
      {events.length === 0 && <NoEvents />}
      {events.length > 0 && (
        <Suspense fallback={<EventList events={events} by={dateFormat(viewer)} />}>
          <GlancedEvents viewer={viewer} events={events} />
        </Suspense>
      )}
    </>
  )
}

/** The timeline with the time zones that the person’s files suggest, which take a moment to find. */
async function TimelineWithProposals({ viewer, ...timeline }: Omit<TimelineProps, 'zones'> & { viewer: Viewer }) {
  const zones = [...zoneStretches(viewer), ...(await proposedMoves(viewer.userId))]
  return <Timeline {...timeline} zones={zones.toSorted((a, b) => a.from.localeCompare(b.from))} />
}

async function GlancedEvents({ viewer, events }: { viewer: Viewer; events: LifeEvent[] }) {
  return <EventList events={events} glances={await eventSummaries(viewer, events)} by={dateFormat(viewer)} />
}

const NoEvents = () => (
  <EmptyState icon={CalendarHeartIcon} title="No events yet" action={<EventDialog />}>
    Add the trip, the job, the love or the move, and see what you listened to while it lasted and what set it apart.
  </EmptyState>
)

import { dateFormat } from '@/lib/format/format-date'
import type { Metadata } from 'next'
import { SparkleIcon } from 'lucide-react'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { notFoundIfMissing } from '@/app/_components/not-found-if-missing'
import { reviewHref } from '@/app/_components/review-href'
import { PageHeader } from '@/app/_components/page-header'
import { Button } from '@/app/_ui/button'
import { requireViewer } from '@/lib/auth/current-viewer'
import { findEvent } from '@/lib/events/life-events'
import { eventStory } from '@/lib/events/event-story'
import { DeleteEventButton } from '../delete-event-button'
import { EventDialog } from '../event-dialog'
import { formatEventDates } from '@/lib/events/format-event-dates'
import { categoryLabels } from '@/lib/events/event-input'
import { ShareButton } from '@/app/_components/share/share-button'
import { EventStoryPanels } from '@/app/_components/event-story-panels'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await ownEvent((await params).id)).name }
}

export default async function EventPage({ params }: Props) {
  const viewer = await requireViewer()
  const event = await ownEvent((await params).id)
  const story = await eventStory(viewer, event)
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/events" className="hover:underline">
            Timeline
          </Link>
        }
        title={
          <span className="flex items-center gap-3">
            <span aria-hidden className="size-4 shrink-0 rounded-full" style={{ backgroundColor: event.color }} />
            <bdi className="min-w-0 break-words">{event.name}</bdi>
          </span>
        }
        description={`${categoryLabels[event.category]} · ${formatEventDates(event, dateFormat(viewer))}`}
        actions={
          <>
            {story.totals.plays > 0 && (
              <Button asChild variant="outline">
                <Link href={reviewHref({ time_range: `event_${event.id}` })} prefetch={false}>
                  <SparkleIcon aria-hidden /> Review<span className="sr-only"> of {event.name}</span>
                </Link>
              </Button>
            )}
            {story.totals.plays > 0 && (
              <Button asChild variant="outline">
                <Link href={`/top/tracks?time_range=event_${event.id}`}>Top lists</Link>
              </Button>
            )}
            <ShareButton
              shared={{ view: 'event', id: event.id }}
              title={event.name}
              {...(story.totals.plays > 0 && { imageHref: `/api/images/review?time_range=event_${event.id}` })}
            />
            <EventDialog event={event} />
            <DeleteEventButton id={event.id} />
          </>
        }
      />
      <EventStoryPanels event={event} story={story} />
    </>
  )
}

const ownEvent = cache(async (id: string) => {
  const viewer = await requireViewer()
  if (!/^\d{1,9}$/.test(id)) notFound()
  return notFoundIfMissing(findEvent(viewer.userId, Number(id)))
})

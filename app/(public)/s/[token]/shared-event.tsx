import { EventStoryPanels } from '@/app/_components/event-story-panels'
import { NothingInPeriod } from '@/app/_components/empty-state'
import { formatEventDates } from '@/lib/events/format-event-dates'
import { categoryLabels } from '@/lib/events/event-input'
import { eventStory } from '@/lib/events/event-story'
import { findEvent } from '@/lib/events/life-events'
import type { Viewer } from '@/lib/viewer'

export async function SharedEvent({ owner, id }: { owner: Viewer; id: number }) {
  const event = await findEvent(owner.userId, id)
  const story = await eventStory(owner, event)
  return (
    <>
      <p className="text-muted-foreground">
        {categoryLabels[event.category]} · {formatEventDates(event)}
      </p>
      {event.description && (
        <p dir="auto" className="max-w-2xl text-pretty break-words whitespace-pre-line">
          {event.description}
        </p>
      )}
      {story.totals.plays > 0 ? <EventStoryPanels story={story} /> : <NothingInPeriod period={event.name} />}
    </>
  )
}

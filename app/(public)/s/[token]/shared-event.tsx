import { dateFormat } from '@/lib/format/format-date'
import { EventStoryPanels } from '@/app/_components/event-story-panels'
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
        {categoryLabels[event.category]} · {formatEventDates(event, dateFormat(owner))}
      </p>
      <EventStoryPanels event={event} story={story} />
    </>
  )
}

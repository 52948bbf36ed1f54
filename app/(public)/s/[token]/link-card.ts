import { dateFormat } from '@/lib/format/format-date'
import type { ImageCard } from '@/app/_images/image-card'
import { reviewCard } from '@/app/_images/review-card'
import { topCard } from '@/app/_images/top-card'
import { formatEventDates } from '@/lib/events/format-event-dates'
import { eventStory } from '@/lib/events/event-story'
import { findEvent } from '@/lib/events/life-events'
import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import { formatCount, formatNumber } from '@/lib/format/format-number'
import { ask } from '@/lib/musicnlp/client'
import type { OpenedLink } from './open-link'
import { sharedReviewPeriod } from './shared-review-period'

/** What the preview picture of a link shows. */
export async function linkCard({ owner, name, shared, title: words }: OpenedLink): Promise<ImageCard> {
  switch (shared.view) {
    case 'top':
      return topCard(
        owner,
        { ...shared, period: await resolvePeriodWithEvents(owner, shared) },
        { eyebrow: name, title: words },
        5,
      )
    case 'review':
      return reviewCard(owner, { name, title: words }, await sharedReviewPeriod(owner, shared), 3)
    case 'muse':
      return { eyebrow: name, title: words, text: (await ask(shared.query, owner)).answer.sentence }
    case 'event':
      return eventCard(owner, name, shared.id)
  }
}

async function eventCard(owner: OpenedLink['owner'], name: string, id: number): Promise<ImageCard> {
  const event = await findEvent(owner.userId, id)
  const { totals, top } = await eventStory(owner, event)
  const facts = [
    { value: formatNumber(totals.plays), label: 'plays' },
    { value: formatNumber(totals.artists), label: 'artists' },
  ]
  return {
    eyebrow: `${name} · ${formatEventDates(event, dateFormat(owner))}`,
    title: event.name,
    facts,
    lines: top.artists.slice(0, 3).map((artist) => ({ name: artist.name, figure: formatCount(artist.plays, 'play') })),
  }
}

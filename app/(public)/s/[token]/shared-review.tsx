import { NothingInPeriod } from '@/app/_components/empty-state'
import { storyPanels } from '@/app/(app)/review/[period]/story-panels'
import { Story } from '@/app/(app)/review/[period]/story'
import { reviewWords } from '@/lib/format/review-words'
import type { SharedView } from '@/lib/share/shared-view'
import { periodReview } from '@/lib/stats/period-review'
import type { OpenedLink } from './open-link'
import { sharedReviewPeriod } from './shared-review-period'

type Props = { link: OpenedLink; shared: Extract<SharedView, { view: 'review' }> }

export async function SharedReview({ link: { owner, name, eventName, title }, shared }: Props) {
  const period = await sharedReviewPeriod(owner, shared)
  const review = await periodReview(owner, period)
  const words = reviewWords(period, owner, eventName)
  if (review.totals.plays === 0) return <NothingInPeriod sentence={`${name} played nothing ${words.when}.`} />
  const panels = storyPanels({ review, words, viewer: owner, sharedBy: name })
  return <Story title={title} panels={panels} />
}

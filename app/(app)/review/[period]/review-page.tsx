import { capitalized } from '@/lib/format/capitalized'
import { NothingImported } from '@/app/_components/empty-state'
import { PageHeader } from '@/app/_components/page-header'
import { SkeletonIfSlow } from '@/app/_components/skeleton-if-slow'
import { listEvents } from '@/lib/events/life-events'
import type { ReviewWords } from '@/lib/format/review-words'
import { reviewYears } from '@/lib/stats/review-years'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { review } from './review'
import { spanChoices } from './span-choices'
import { NeighbourLinks, SpanNav } from './span-nav'
import { StorySkeleton } from './story-skeleton'

type Props = { viewer: Viewer; period: Period; words: ReviewWords }

/** The review of a period with the choice of others. */
export async function ReviewPage({ viewer, period, words }: Props) {
  const [history, events] = await Promise.all([reviewYears(viewer), listEvents(viewer.userId)])
  if (!history) return <NothingImported page="Year in review" />
  const choices = spanChoices(period, { history, events, hemisphere: viewer.hemisphere, dateOrder: viewer.dateOrder })
  return (
    <>
      <PageHeader title={pageTitle(words)} />
      <SpanNav choices={choices} />
      <SkeletonIfSlow
        key={`${period.name} ${period.fromDate}`}
        content={review({ viewer, period, words, opening: history.opening })}
        skeleton={<StorySkeleton />}
      />
      <NeighbourLinks choices={choices} />
    </>
  )
}

/** "Year in review", "Summer in review"; "Review" where there is no word for the period */
const pageTitle = ({ noun }: ReviewWords) => (noun ? `${capitalized(noun)} in review` : 'Review')

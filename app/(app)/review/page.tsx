import type { Metadata } from 'next'
import { NothingImported } from '@/app/_components/empty-state'
import { requireViewer } from '@/lib/auth/current-viewer'
import { reviewWords } from '@/lib/format/review-words'
import { reviewYears } from '@/lib/stats/review-years'
import { resolvePeriod } from '@/lib/time/period'
import { ReviewPage } from './[period]/review-page'

export const metadata: Metadata = { title: 'Year in review' }

/** The review of the year that it opens with, at once: a redirect would cost a visit from the navigation a second request. */
export default async function OpeningReviewPage() {
  const viewer = await requireViewer()
  const found = await reviewYears(viewer)
  if (!found) return <NothingImported page="Year in review" />
  const period = resolvePeriod({ time_range: `year_${found.opening}` }, viewer)
  return <ReviewPage viewer={viewer} period={period} words={reviewWords(period, viewer)} />
}

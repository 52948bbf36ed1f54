import { redirect } from 'next/navigation'
import { NothingImported } from '@/app/_components/empty-state'
import { reviewHref } from '@/app/_components/review-href'
import { requireViewer } from '@/lib/auth/current-viewer'
import { reviewYears } from '@/lib/stats/review-years'

/** Redirects to the year that a review opens with. */
export default async function ReviewPage() {
  const found = await reviewYears(await requireViewer())
  if (!found) return <NothingImported page="Year in review" />
  redirect(reviewHref({ time_range: `year_${found.opening}` }))
}

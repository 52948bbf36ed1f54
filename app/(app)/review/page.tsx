import { redirect } from 'next/navigation'
import { NothingImported } from '@/app/_components/empty-state'
import { requireViewer } from '@/lib/auth/current-viewer'
import { reviewYears } from '@/lib/stats/review-years'

/** Redirects to the latest year that the history covers almost completely. */
export default async function ReviewPage() {
  const found = await reviewYears(await requireViewer())
  if (!found) return <NothingImported page="Year in review" />
  redirect(`/review/${found.opening}`)
}

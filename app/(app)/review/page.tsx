import { redirect } from 'next/navigation'
import { NothingImported } from '@/app/_components/empty-state'
import { requireViewer } from '@/lib/auth/current-viewer'
import { historySpan } from '../_period/history-span'

/** Leads to the latest year with music. */
export default async function ReviewPage() {
  const span = await historySpan(await requireViewer())
  if (!span) return <NothingImported page="Year in review" />
  redirect(`/review/${span.last}`)
}

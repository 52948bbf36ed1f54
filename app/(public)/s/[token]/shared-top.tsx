import { EmptyState } from '@/app/_components/empty-state'
import { Panel } from '@/app/_components/panel'
import { TopList } from '@/app/_components/top-list'
import { MusicIcon } from 'lucide-react'
import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import type { SharedView } from '@/lib/share/shared-view'
import { topItems } from '@/lib/stats/top-items'
import type { Viewer } from '@/lib/viewer'

const LISTED = 50

export async function SharedTop({ owner, shared }: { owner: Viewer; shared: Extract<SharedView, { view: 'top' }> }) {
  const { type, sort } = shared
  const { items } = await topItems(owner, {
    type,
    sort,
    period: await resolvePeriodWithEvents(owner, shared),
    pageSize: LISTED,
  })
  if (items.length === 0)
    return (
      <EmptyState icon={MusicIcon} title="Silence">
        Nothing was played in this period.
      </EmptyState>
    )
  return (
    <Panel title={sort === 'time' ? 'By time played' : 'By number of plays'}>
      <TopList items={items} kind={type} measure={sort} />
    </Panel>
  )
}

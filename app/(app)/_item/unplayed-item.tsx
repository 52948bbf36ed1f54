import { CassetteTapeIcon } from 'lucide-react'
import Link from 'next/link'
import { EmptyState } from '@/app/_components/empty-state'
import { Button } from '@/app/_ui/button'
import type { ItemKind } from '@/lib/stats/item-kind'
import type { Viewer } from '@/lib/viewer'
import type { LabelledPeriod } from '../_period/page-period'
import { latestPlays } from './latest-plays'

type Props = { viewer: Viewer; type: ItemKind; item: { id: number; name: string }; asked: LabelledPeriod }

/** Instead of the figures of an item without a counted play: that its plays are left out, or that there are none. */
export async function UnplayedItem({ viewer, type, item, asked: { period, label } }: Props) {
  const plays = await latestPlays(viewer, type, item.id, period)
  const name = <bdi className="break-words">{item.name.slice(0, 120)}</bdi>
  if (plays.some(({ leftOut }) => leftOut))
    return (
      <EmptyState
        icon={CassetteTapeIcon}
        title="Left out by your rules"
        action={
          <Button asChild variant="outline">
            <Link href="/settings/listening">See what is left out</Link>
          </Button>
        }
      >
        Your plays of {name} are in no figure, as you chose in Settings → Listening. You can bring them back there.
      </EmptyState>
    )
  const isAllTime = period.name === 'all_time'
  return (
    <EmptyState icon={CassetteTapeIcon} title={isAllTime ? 'You haven’t played this yet' : 'Nothing in this period'}>
      {isAllTime ? 'Nothing in your history counts as a play of ' : `In “${label}” nothing counts as a play of `}
      {name}.
    </EmptyState>
  )
}

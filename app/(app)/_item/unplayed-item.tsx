import { CassetteTapeIcon } from 'lucide-react'
import { EmptyState } from '@/app/_components/empty-state'

export function UnplayedItem({ name, label, isAllTime }: { name: string; label: string; isAllTime: boolean }) {
  return (
    <EmptyState icon={CassetteTapeIcon} title={isAllTime ? 'You haven’t played this yet' : 'Nothing in this period'}>
      {isAllTime ? 'Nothing in your history counts as a play of ' : `In “${label}” nothing counts as a play of `}
      <bdi className="break-words">{name.slice(0, 120)}</bdi>.
    </EmptyState>
  )
}

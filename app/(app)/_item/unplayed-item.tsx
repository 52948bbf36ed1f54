import { CassetteTapeIcon } from 'lucide-react'
import { EmptyState } from '@/app/_components/empty-state'

export function UnplayedItem({ name, label, isAllTime }: { name: string; label: string; isAllTime: boolean }) {
  return (
    <EmptyState icon={CassetteTapeIcon} title={isAllTime ? 'You haven’t played this yet' : 'Nothing in this period'}>
      {isAllTime ? 'You haven’t played ' : `In “${label}” you didn’t play `}
      <bdi className="break-words">{name.slice(0, 120)}</bdi>
      {' for 30 seconds or longer.'}
    </EmptyState>
  )
}

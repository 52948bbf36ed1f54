import { CassetteTapeIcon } from 'lucide-react'
import { EmptyState } from '@/app/_components/empty-state'

export function UnplayedItem({ name, label, isAllTime }: { name: string; label: string; isAllTime: boolean }) {
  return (
    <EmptyState icon={CassetteTapeIcon} title={isAllTime ? 'You have not played this yet' : 'Not in this stretch'}>
      {isAllTime ? 'No play of 30 seconds or more of ' : `In “${label}” you did not play `}
      <bdi className="break-words">{name.slice(0, 120)}</bdi>
      {isAllTime ? ' is in your history.' : ' for 30 seconds or more.'}
    </EmptyState>
  )
}

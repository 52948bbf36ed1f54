'use client'
import { MergeIcon } from 'lucide-react'
import { Button } from '@/app/_ui/button'
import { useMerge, type MergeKind } from '../_merge/use-merge'

export function AcceptMergeButton({
  kind,
  targetId,
  sourceIds,
  name,
}: {
  kind: MergeKind
  targetId: number
  sourceIds: number[]
  name: string
}) {
  const { merge, isPending } = useMerge(kind)
  return (
    <Button variant="outline" size="sm" disabled={isPending} onClick={() => merge(sourceIds, targetId)}>
      <MergeIcon className="max-sm:hidden" /> Merge<span className="sr-only">: {name.slice(0, 100)}</span>
    </Button>
  )
}

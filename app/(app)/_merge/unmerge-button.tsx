'use client'
import { Undo2Icon } from 'lucide-react'
import { Button } from '@/app/_ui/button'
import { useMerge, type MergeKind } from './use-merge'

export function UnmergeButton({ kind, id, name }: { kind: MergeKind; id: number; name: string }) {
  const { unmerge, isPending } = useMerge(kind)
  return (
    <Button
      data-row-action="unmerge"
      variant="outline"
      size="sm"
      aria-disabled={isPending}
      onClick={() => unmerge([id])}
    >
      <Undo2Icon className="max-sm:hidden" /> Unmerge<span className="sr-only"> {name.slice(0, 100)}</span>
    </Button>
  )
}

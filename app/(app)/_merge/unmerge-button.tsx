'use client'
import { Undo2Icon } from 'lucide-react'
import { Button } from '@/app/_ui/button'
import { useMerge, type MergeKind } from './use-merge'

type Named = { id: number; name: string }

export function UnmergeButton({ kind, source, target }: { kind: MergeKind; source: Named; target: Named }) {
  const { unmerge, isPending } = useMerge(kind)
  return (
    <Button
      data-row-action="unmerge"
      variant="outline"
      size="sm"
      aria-disabled={isPending}
      onClick={() => unmerge(source.id, target.id)}
    >
      <Undo2Icon className="max-sm:hidden" /> Unmerge<span className="sr-only"> {source.name.slice(0, 100)}</span>
    </Button>
  )
}

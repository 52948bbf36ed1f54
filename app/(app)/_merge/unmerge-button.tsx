'use client'
import { Undo2Icon } from 'lucide-react'
import { useRef } from 'react'
import { focusNextRow } from '@/app/_components/focus-next-row'
import { Button } from '@/app/_ui/button'
import { useMerge, type MergeKind } from './use-merge'

export function UnmergeButton({ kind, id, name }: { kind: MergeKind; id: number; name: string }) {
  const button = useRef<HTMLButtonElement>(null)
  const { unmerge, isPending } = useMerge(kind, () => focusNextRow(button.current))
  return (
    <Button
      ref={button}
      data-row-action="unmerge"
      variant="outline"
      size="sm"
      disabled={isPending}
      onClick={() => unmerge([id])}
    >
      <Undo2Icon className="max-sm:hidden" /> Unmerge<span className="sr-only"> {name.slice(0, 100)}</span>
    </Button>
  )
}

'use client'
import { useRef } from 'react'
import { focusNextRow } from '@/app/_components/focus-next-row'
import { Button } from '@/app/_ui/button'
import { useMerge, type MergeKind } from '../_merge/use-merge'

type Props = { kind: MergeKind; suggestions: { targetId: number; sourceIds: number[] }[] }

/** Merges every suggestion of a kind that is listed. */
export function MergeAllButton({ kind, suggestions }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const { mergeAll, isPending } = useMerge(kind, () => focusNextRow(button.current))
  return (
    <Button
      ref={button}
      data-row-action="merge-all"
      variant="outline"
      size="sm"
      disabled={isPending}
      onClick={() => mergeAll(suggestions)}
    >
      Merge all {suggestions.length}
      <span className="sr-only"> suggested {kind}s</span>
    </Button>
  )
}

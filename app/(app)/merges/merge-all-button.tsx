'use client'
import { Button } from '@/app/_ui/button'
import { useMerge, type MergeKind } from '../_merge/use-merge'

type Props = { kind: MergeKind; suggestions: { targetId: number; sourceIds: number[] }[] }

/** Merges every suggestion of a kind that is listed. */
export function MergeAllButton({ kind, suggestions }: Props) {
  const { mergeAll, isPending } = useMerge(kind)
  return (
    <Button
      data-row-action="merge-all"
      variant="outline"
      size="sm"
      aria-disabled={isPending}
      onClick={() => mergeAll(suggestions)}
    >
      Merge all {suggestions.length}
      <span className="sr-only"> suggested {kind}s</span>
    </Button>
  )
}

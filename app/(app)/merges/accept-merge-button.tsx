'use client'
import { MergeIcon } from 'lucide-react'
import { Button } from '@/app/_ui/button'
import { useMerge, type MergeKind } from '../_merge/use-merge'

type Props = { kind: MergeKind; targetId: number; sourceIds: number[]; name: string }

/** Merges what is suggested, or stops suggesting it. */
export function AcceptMergeButton({ kind, targetId, sourceIds, name }: Props) {
  const { merge, ignore, isPending } = useMerge(kind)
  return (
    <div className="flex items-center gap-1">
      <Button
        data-row-action="ignore"
        variant="ghost"
        size="sm"
        aria-disabled={isPending}
        className="text-muted-foreground"
        onClick={() => ignore(sourceIds, targetId)}
      >
        Not the same<span className="sr-only"> as {name.slice(0, 100)}</span>
      </Button>
      <Button
        data-row-action="merge"
        variant="outline"
        size="sm"
        aria-disabled={isPending}
        onClick={() => merge(sourceIds, { id: targetId, name })}
      >
        <MergeIcon className="max-sm:hidden" /> Merge<span className="sr-only"> {name.slice(0, 100)}</span>
      </Button>
    </div>
  )
}

'use client'
import { EyeOffIcon, MergeIcon } from 'lucide-react'
import { useRef } from 'react'
import { focusNextRow } from '@/app/_components/focus-next-row'
import { Button } from '@/app/_ui/button'
import { useMerge, type MergeKind } from '../_merge/use-merge'

type Props = { kind: MergeKind; targetId: number; sourceIds: number[]; name: string }

/** Merges what is suggested, or stops suggesting it. */
export function AcceptMergeButton({ kind, targetId, sourceIds, name }: Props) {
  // The button pressed last, whose row goes away.
  const pressed = useRef<HTMLButtonElement>(null)
  const { merge, ignore, isPending } = useMerge(kind, () => focusNextRow(pressed.current))
  return (
    <div className="flex items-center gap-1">
      <Button
        variant="ghost"
        size="icon-sm"
        disabled={isPending}
        title="Don’t suggest this again"
        className="text-muted-foreground"
        data-row-action="ignore"
        onClick={(event) => {
          pressed.current = event.currentTarget
          ignore(sourceIds, targetId)
        }}
      >
        <EyeOffIcon />
        <span className="sr-only">Don’t suggest this again: {name.slice(0, 100)}</span>
      </Button>
      <Button
        variant="outline"
        size="sm"
        disabled={isPending}
        data-row-action="merge"
        onClick={(event) => {
          pressed.current = event.currentTarget
          merge(sourceIds, targetId)
        }}
      >
        <MergeIcon className="max-sm:hidden" /> Merge<span className="sr-only"> {name.slice(0, 100)}</span>
      </Button>
    </div>
  )
}

'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from '@/app/_components/toast/toast'
import { undoable } from '@/app/_components/toast/undoable'
import { formatCount } from '@/lib/format/format-number'
import type { ActionResult } from '@/lib/http/action'
import { ignoreMergeAction, mergeAction, mergeAllAction, unmergeAction } from './actions'

export type MergeKind = 'track' | 'album' | 'artist'
type Suggestion = { sourceIds: number[]; targetId: number }

/**
 * Merges, unmerges and ignores items, reports the result in a toast, and reloads the page's figures. While one of these
 * is pending, no other begins.
 */
export function useMerge(kind: MergeKind) {
  const [isPending, startTransition] = useTransition()
  const router = useRouter()
  /** `to` is the page to open afterwards. */
  const apply = async (change: () => Promise<ActionResult<unknown>>, say: () => void, to?: string) => {
    const result = await change()
    if (!result.ok) return void toast.error(result.error.message)
    say()
    if (to) router.push(to)
    else router.refresh()
  }
  const run = (...change: Parameters<typeof apply>) => {
    if (!isPending) startTransition(() => apply(...change))
  }
  const unmerged = 'Unmerged. Your statistics are updated.'
  const separate = (sourceIds: number[]) =>
    [() => unmergeAction({ kind, sourceIds }), () => toast.success(unmerged)] as const
  const unmerge = (sourceId: number, targetId: number) => {
    const mergeAgain = () =>
      apply(
        () => mergeAction({ kind, sourceIds: [sourceId], targetId }),
        () => toast.success('Merged again. Your statistics are updated.'),
      )
    run(
      () => unmergeAction({ kind, sourceIds: [sourceId] }),
      () => toast.success(unmerged, undoable(mergeAgain)),
    )
  }
  const sayMerged = (sourceIds: number[], what: string) => () =>
    toast.success(
      `Merged ${what}. Your statistics are updated.`,
      undoable(() => apply(...separate(sourceIds))),
    )
  const merge = (sourceIds: number[], target: { id: number; name: string }, to?: string) =>
    run(
      () => mergeAction({ kind, sourceIds, targetId: target.id }),
      sayMerged(sourceIds, `into “${target.name.slice(0, 100)}”`),
      to,
    )
  const mergeAll = (suggestions: Suggestion[]) =>
    run(
      () => mergeAllAction(suggestions.map((suggestion) => ({ kind, ...suggestion }))),
      sayMerged(
        suggestions.flatMap(({ sourceIds }) => sourceIds),
        formatCount(suggestions.length, kind),
      ),
    )
  const ignore = (sourceIds: number[], targetId: number) => {
    const suggestion = { kind, sourceIds, targetId }
    const suggestAgain = () =>
      apply(
        () => ignoreMergeAction({ ...suggestion, isIgnored: false }),
        () => toast.success('Suggested again'),
      )
    run(
      () => ignoreMergeAction({ ...suggestion, isIgnored: true }),
      () => toast.message('Not suggested again', undoable(suggestAgain)),
    )
  }
  return { merge, mergeAll, ignore, unmerge, isPending }
}

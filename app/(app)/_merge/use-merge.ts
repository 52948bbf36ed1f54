'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from '@/app/_components/toast/toast'
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
  const run = (change: () => Promise<ActionResult<unknown>>, say: () => void, to?: string) => {
    if (isPending) return
    startTransition(async () => {
      const result = await change()
      if (!result.ok) return void toast.error(result.error.message)
      say()
      if (to) router.push(to)
      else router.refresh()
    })
  }
  const unmerge = (sourceIds: number[]) =>
    run(
      () => unmergeAction({ kind, sourceIds }),
      () => toast.success('Unmerged. Your statistics are updated.'),
    )
  const sayMerged = (sourceIds: number[]) => () =>
    toast.success(
      'Merged. Your statistics are updated.',
      undoable(() => unmerge(sourceIds)),
    )
  const merge = (sourceIds: number[], targetId: number, to?: string) =>
    run(() => mergeAction({ kind, sourceIds, targetId }), sayMerged(sourceIds), to)
  const mergeAll = (suggestions: Suggestion[]) =>
    run(
      () => mergeAllAction(suggestions.map((suggestion) => ({ kind, ...suggestion }))),
      sayMerged(suggestions.flatMap(({ sourceIds }) => sourceIds)),
    )
  const setIgnored = (suggestion: Suggestion, isIgnored: boolean, say: () => void) =>
    run(() => ignoreMergeAction({ kind, ...suggestion, isIgnored }), say)
  const ignore = (sourceIds: number[], targetId: number) => {
    const suggestion = { sourceIds, targetId }
    const suggestAgain = () => setIgnored(suggestion, false, () => toast.success('Suggested again'))
    setIgnored(suggestion, true, () => toast.message('Not suggested again', undoable(suggestAgain)))
  }
  return { merge, mergeAll, ignore, unmerge, isPending }
}

const undoable = (undo: () => void) => ({ action: { label: 'Undo', onClick: undo }, duration: 10_000 })

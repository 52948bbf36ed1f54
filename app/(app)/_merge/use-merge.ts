'use client'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { toast } from '@/app/_components/toast/toast'
import { ignoreMergeAction, mergeAction, mergeAllAction, unmergeAction } from './actions'

export type MergeKind = 'track' | 'album' | 'artist'

/**
 * Merges, unmerges and ignores items, reports the result in a toast, and reloads the page's figures. `onDone` is called
 * after a success, while the row is still on the page.
 */
export function useMerge(kind: MergeKind, onDone?: () => void) {
  const [isPending, startTransition] = useTransition()
  const router = useRouter()
  const unmerge = (sourceIds: number[]) =>
    startTransition(async () => {
      const result = await unmergeAction({ kind, sourceIds })
      if (!result.ok) return void toast.error(result.error.message)
      toast.success('Unmerged. Your statistics are updated.')
      onDone?.()
      router.refresh()
    })
  const merge = (sourceIds: number[], targetId: number, then?: string) =>
    startTransition(async () => {
      const result = await mergeAction({ kind, sourceIds, targetId })
      if (!result.ok) return void toast.error(result.error.message)
      toast.success('Merged. Your statistics are updated.', {
        action: { label: 'Undo', onClick: () => unmerge(sourceIds) },
        duration: 10_000,
      })
      onDone?.()
      if (then) router.push(then)
      else router.refresh()
    })
  const mergeAll = (suggestions: { sourceIds: number[]; targetId: number }[]) =>
    startTransition(async () => {
      const result = await mergeAllAction(suggestions.map((suggestion) => ({ kind, ...suggestion })))
      if (!result.ok) return void toast.error(result.error.message)
      toast.success('Merged. Your statistics are updated.', {
        action: { label: 'Undo', onClick: () => unmerge(suggestions.flatMap(({ sourceIds }) => sourceIds)) },
        duration: 10_000,
      })
      onDone?.()
      router.refresh()
    })
  const ignore = (sourceIds: number[], targetId: number, isIgnored = true) =>
    startTransition(async () => {
      const result = await ignoreMergeAction({ kind, sourceIds, targetId, isIgnored })
      if (!result.ok) return void toast.error(result.error.message)
      if (isIgnored)
        toast.message('Not suggested again', {
          action: { label: 'Undo', onClick: () => ignore(sourceIds, targetId, false) },
          duration: 10_000,
        })
      onDone?.()
      router.refresh()
    })
  return { merge, mergeAll, ignore, unmerge, isPending }
}

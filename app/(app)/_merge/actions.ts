'use server'
import { z } from 'zod'
import { historyChanged } from '@/inngest/events'
import { inngest } from '@/inngest/inngest-client'
import { setIgnored } from '@/lib/catalog/ignored-merges'
import { mergeItems } from '@/lib/catalog/merge-items'
import { unmergeItems } from '@/lib/catalog/unmerge-items'
import { action } from '@/lib/http/action'

const id = z
  .int()
  .min(1)
  .max(2 ** 31 - 1)
const kind = z.enum(['track', 'album', 'artist'])

/** Merges the sources into the target: their plays count as plays of the target. */
export const mergeAction = action(
  z.object({ kind, sourceIds: z.array(id).min(1).max(50), targetId: id }),
  async ({ kind, sourceIds, targetId }, viewer) => {
    for (const sourceId of sourceIds) await mergeItems(viewer, { kind, sourceId, targetId })
    await inngest.send(historyChanged.create({ userId: viewer.userId }))
  },
)

const Suggestion = z.object({ kind, sourceIds: z.array(id).min(1).max(200), targetId: id })

/** Merges several suggestions at once. */
export const mergeAllAction = action(z.array(Suggestion).min(1).max(50), async (suggestions, viewer) => {
  for (const { kind, sourceIds, targetId } of suggestions)
    for (const sourceId of sourceIds) await mergeItems(viewer, { kind, sourceId, targetId })
  await inngest.send(historyChanged.create({ userId: viewer.userId }))
})

/** Stops suggesting a merge, or suggests it again. */
export const ignoreMergeAction = action(
  Suggestion.extend({ isIgnored: z.boolean() }),
  async ({ isIgnored, ...suggestion }, viewer) => setIgnored(viewer, suggestion, isIgnored),
)

/** Undoes merges: the sources count separately again. */
export const unmergeAction = action(
  z.object({ kind, sourceIds: z.array(id).min(1).max(10_000) }),
  async ({ kind, sourceIds }, viewer) => {
    for (const sourceId of sourceIds) await unmergeItems(viewer, { kind, sourceId })
    await inngest.send(historyChanged.create({ userId: viewer.userId }))
  },
)

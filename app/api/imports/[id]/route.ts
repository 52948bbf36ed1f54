import { z } from 'zod'
import { inngest } from '@/inngest/client'
import { historyChanged, importCancelled } from '@/inngest/events'
import { route } from '@/lib/http/route'
import { Id } from '@/lib/validation/integer'
import { cancelImport } from '@/lib/imports/cancel-import'
import { readImport } from '@/lib/imports/read-imports'
import { removeImport } from '@/lib/imports/remove-import'

const ImportId = z.object({ id: Id })

export const GET = route(ImportId, async ({ id }, viewer) => ({ import: await readImport(viewer, id) }))

/**
 * Cancels a waiting or running import; takes a finished one back. One that ends in the very moment is left as it ended:
 * whoever wanted to cancel, asked twice or too late, loses nothing that was read.
 */
export const DELETE = route(ImportId, async ({ id }, viewer) => {
  const before = await readImport(viewer, id)
  const ref = { userId: viewer.userId, importId: id }
  if (before.status === 'queued' || before.status === 'running') {
    const isCancelled = await cancelImport(ref)
    if (isCancelled) await inngest.send([importCancelled.create(ref), historyChanged.create({ userId: viewer.userId })]) // files read before stay
    return { import: await readImport(viewer, id) }
  }
  const removed = await removeImport(ref)
  await inngest.send(historyChanged.create({ userId: viewer.userId }))
  return { import: before, plays_removed: removed }
})

import { z } from 'zod'
import { inngest } from '@/inngest/inngest-client'
import { historyChanged, importCancelled } from '@/inngest/events'
import { route } from '@/lib/http/route'
import { Id } from '@/lib/validation/integer'
import { cancelImport } from '@/lib/imports/cancel-import'
import { ImportResponse } from '@/lib/imports/import-response'
import { readImport } from '@/lib/imports/read-imports'
import { removeImport } from '@/lib/imports/remove-import'
import { Count } from '../../_schemas/response-fields'

const byId = { params: z.object({ id: Id }), errors: ['not_found'], example: { params: { id: 12 } } } as const

export const GET = route(
  {
    ...byId,
    summary: 'One import and its progress',
    response: z.strictObject({ import: ImportResponse }).describe('The import.'),
  },
  async ({ id }, viewer) => ({ import: await readImport(viewer, id) }),
)

/** An import that finishes while it is being cancelled stays finished, so that cancelling never removes plays. */
export const DELETE = route(
  {
    ...byId,
    summary: 'Cancels an import, or removes a finished one with its plays',
    response: z
      .strictObject({
        import: ImportResponse,
        plays_removed: Count.optional().describe('Only where the import was finished before'),
      })
      .describe(
        'A canceled import with the files that were read before, or, of a finished one, the import as ' +
          'it was and how many plays were removed because no other import has them.',
      ),
  },
  async ({ id }, viewer) => {
    const before = await readImport(viewer, id)
    const ref = { userId: viewer.userId, importId: id }
    if (['queued', 'running', 'needs_review'].includes(before.status)) {
      const isCancelled = await cancelImport(ref)
      // The plays of files that were already read stay, so the history has changed.
      if (isCancelled)
        await inngest.send([importCancelled.create(ref), historyChanged.create({ userId: viewer.userId })])
      return { import: await readImport(viewer, id) }
    }
    const removed = await removeImport(ref)
    await inngest.send(historyChanged.create({ userId: viewer.userId }))
    return { import: before, plays_removed: removed }
  },
)

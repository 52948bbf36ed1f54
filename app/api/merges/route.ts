import { z } from 'zod'
import { historyChanged } from '@/inngest/events'
import { inngest } from '@/inngest/client'
import { listMerges } from '@/lib/catalog/list-merges'
import { mergeItems } from '@/lib/catalog/merge-items'
import { unmergeItems } from '@/lib/catalog/unmerge-items'
import { route } from '@/lib/http/route'
import { Id } from '@/lib/validation/integer'
import { isoUtc } from '@/lib/time/instant'

const MergeKind = z.enum(['track', 'album', 'artist'])

export const GET = route(z.strictObject({}), async (_params, viewer) => ({
  merges: (await listMerges(viewer)).map(({ createdAt, ...merge }) => ({ ...merge, created_at: isoUtc(createdAt) })),
}))

export const POST = route(
  z.strictObject({ kind: MergeKind, source_id: Id.describe('What is to count as the target'), target_id: Id }),
  async ({ kind, source_id, target_id }, viewer) => {
    const plays = await mergeItems(viewer, { kind, sourceId: source_id, targetId: target_id })
    await inngest.send(historyChanged.create({ userId: viewer.userId }))
    return { plays }
  },
)

export const DELETE = route(z.strictObject({ kind: MergeKind, source_id: Id }), async ({ kind, source_id }, viewer) => {
  const plays = await unmergeItems(viewer, { kind, sourceId: source_id })
  await inngest.send(historyChanged.create({ userId: viewer.userId }))
  return { plays }
})

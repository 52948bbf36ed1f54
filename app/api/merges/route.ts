import { z } from 'zod'
import { historyChanged } from '@/inngest/events'
import { inngest } from '@/inngest/inngest-client'
import { listMerges } from '@/lib/catalog/list-merges'
import { mergeItems } from '@/lib/catalog/merge-items'
import { unmergeItems } from '@/lib/catalog/unmerge-items'
import { route } from '@/lib/http/route'
import { Id, JsonId } from '@/lib/validation/integer'
import { isoUtc } from '@/lib/time/instant'
import { Count, Instant } from '../_schemas/response-fields'
import { MergedItem, MergeKind } from './schema'

const Merge = z.strictObject({
  kind: MergeKind,
  source: MergedItem,
  target: MergedItem.describe('What the source counts as'),
  created_at: Instant,
  listed: z
    .boolean()
    .describe('Whether it was made because a file or a client lists the artists of the source, the target first'),
})
const ChangedPlays = z.strictObject({ plays: Count }).describe('How many plays changed.')

export const GET = route(
  {
    summary: 'The caller’s merges',
    response: z
      .strictObject({ merges: z.array(Merge).describe('The latest first') })
      .describe('The merges with names.'),
  },
  async (_, viewer) => ({
    merges: (await listMerges(viewer)).map(({ createdAt, isListed, ...merge }) => ({
      ...merge,
      created_at: isoUtc(createdAt),
      listed: isListed,
    })),
  }),
)

export const POST = route(
  {
    summary: 'Counts one item as another, for the caller alone',
    body: z.strictObject({
      kind: MergeKind,
      source_id: JsonId.describe('What is to count as the target'),
      target_id: JsonId,
    }),
    response: ChangedPlays,
    errors: ['not_found', 'conflict'],
    example: { body: { kind: 'track', source_id: 18, target_id: 17 } },
  },
  async ({ kind, source_id, target_id }, viewer) => {
    const plays = await mergeItems(viewer, { kind, sourceId: source_id, targetId: target_id })
    await inngest.send(historyChanged.create({ userId: viewer.userId }))
    return { plays }
  },
)

export const DELETE = route(
  {
    summary: 'Undoes a merge',
    query: z.strictObject({ kind: MergeKind, source_id: Id }),
    response: ChangedPlays,
    errors: ['not_found'],
    example: { query: { kind: 'track', source_id: 18 } },
  },
  async ({ kind, source_id }, viewer) => {
    const plays = await unmergeItems(viewer, { kind, sourceId: source_id })
    await inngest.send(historyChanged.create({ userId: viewer.userId }))
    return { plays }
  },
)

import { z } from 'zod'
import { setIgnored } from '@/lib/catalog/ignored-merges'
import { route } from '@/lib/http/route'
import { JsonId } from '@/lib/validation/integer'
import { MergeKind } from '../schema'

export const PUT = route(
  {
    summary: 'Stops suggesting a merge, or suggests it again',
    body: z.strictObject({
      kind: MergeKind,
      target_id: JsonId,
      source_ids: z.array(JsonId).min(1).max(100),
      ignored: z.boolean(),
    }),
    example: { body: { kind: 'track', target_id: 17, source_ids: [18], ignored: true } },
  },
  ({ kind, target_id: targetId, source_ids: sourceIds, ignored }, viewer) =>
    setIgnored(viewer, { kind, targetId, sourceIds }, ignored),
)

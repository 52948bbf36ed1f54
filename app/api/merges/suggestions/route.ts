import { z } from 'zod'
import { suggestedMerges } from '@/lib/catalog/suggested-merges'
import { route } from '@/lib/http/route'
import { Count } from '../../_schemas/response-fields'
import { MergedItem, MergeKind } from '../schema'

const Suggested = MergedItem.extend({ plays: Count })
const Suggestion = z.strictObject({
  kind: MergeKind,
  target: Suggested.describe('The most played'),
  sources: z.array(Suggested).describe('Its likely duplicates'),
})

export const GET = route(
  {
    summary: 'Possible duplicates',
    query: z.strictObject({ kind: MergeKind }),
    response: z
      .strictObject({ suggestions: z.array(Suggestion) })
      .describe(
        'Items that could be merged, the most played first, 50 at most, without those that the person ignores.',
      ),
    example: { query: { kind: 'track' } },
  },
  async ({ kind }, viewer) => ({ suggestions: await suggestedMerges(viewer, kind) }),
)

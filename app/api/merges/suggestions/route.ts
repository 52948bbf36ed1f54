import { z } from 'zod'
import { suggestedArtistLines } from '@/lib/catalog/artist-lines'
import { suggestedMerges } from '@/lib/catalog/suggested-merges'
import { route } from '@/lib/http/route'
import { Count, Named } from '../../_schemas/response-fields'
import { MergedItem, MergeKind } from '../schema'

const Suggested = MergedItem.extend({ plays: Count })
const Suggestion = z.strictObject({
  kind: MergeKind,
  target: Suggested.describe('The most played'),
  sources: z.array(Suggested).describe('Its likely duplicates'),
})

const CountedArtist = z.strictObject({ ...Named.shape, plays: Count })
const ArtistLine = z.strictObject({ target: CountedArtist, sources: z.array(CountedArtist) })

export const GET = route(
  {
    summary: 'Possible duplicates',
    query: z.strictObject({ kind: MergeKind }),
    response: z
      .strictObject({
        suggestions: z.array(Suggestion),
        artist_lines: z
          .array(ArtistLine)
          .describe('Of artists: lines of several names, such as “A feat. B”, that could count as the first of them'),
      })
      .describe(
        'Items that could be merged, the most played first, 50 at most, without those that the person ignores.',
      ),
    example: { query: { kind: 'track' } },
  },
  async ({ kind }, viewer) => ({
    suggestions: await suggestedMerges(viewer, kind),
    artist_lines: (kind === 'artist' ? await suggestedArtistLines(viewer) : []).map(({ target, sources }) => ({
      target: counted(target),
      sources: sources.map(counted),
    })),
  }),
)

const counted = ({ id, name, plays }: { id: number; name: string; plays: number }) => ({ id, name, plays })

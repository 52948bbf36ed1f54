import { z } from 'zod'
import { listDeletedPlays } from '@/lib/catalog/deleted-plays'
import { route } from '@/lib/http/route'
import { serializePlay } from '@/lib/stats/serialize-play'
import { isoUtc } from '@/lib/time/instant'
import { Instant } from '../../_schemas/response-fields'
import { Play } from '../../_schemas/listening'

// What other sources told of the same listen is deleted and restored with it, and rules judge it again then.
const DeletedPlay = z.strictObject({
  ...Play.omit({ also_seen_in: true, left_out: true }).shape,
  deleted_at: Instant,
})

export const GET = route(
  {
    summary: 'The plays deleted last, latest first, at most 200',
    response: z
      .strictObject({ plays: z.array(DeletedPlay) })
      .describe('Plays that POST /api/plays/{id}/restore brings back.'),
  },
  async (_input, viewer) => ({
    plays: (await listDeletedPlays(viewer)).map((play) => {
      const { also_seen_in: _seen, left_out: _rule, ...fields } = serializePlay(play)
      return { ...fields, deleted_at: isoUtc(play.deletedAt) }
    }),
  }),
)

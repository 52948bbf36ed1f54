import { z } from 'zod'
import { listDeletedPlays } from '@/lib/catalog/deleted-plays'
import { route } from '@/lib/http/route'
import { serializePlay } from '@/lib/stats/serialize-play'
import { isoUtc } from '@/lib/time/instant'
import { Instant } from '../../_schemas/response-fields'
import { Play } from '../../_schemas/listening'

export const GET = route(
  {
    summary: 'The plays deleted last, latest first, at most 200',
    response: z
      .strictObject({ plays: z.array(z.strictObject({ ...Play.shape, deleted_at: Instant })) })
      .describe('Plays that POST /api/plays/{id}/restore brings back.'),
  },
  async (_input, viewer) => ({
    plays: (await listDeletedPlays(viewer)).map((play) => ({
      ...serializePlay(play),
      deleted_at: isoUtc(play.deletedAt),
    })),
  }),
)

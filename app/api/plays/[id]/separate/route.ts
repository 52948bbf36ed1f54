import { z } from 'zod'
import { historyChanged } from '@/inngest/events'
import { inngest } from '@/inngest/inngest-client'
import { separatePlays } from '@/lib/catalog/separate-plays'
import { route } from '@/lib/http/route'
import { integer } from '@/lib/validation/integer'

const PlayId = z.int().min(1).max(Number.MAX_SAFE_INTEGER)

export const PUT = route(
  {
    summary: 'Says that two plays are two listens, or that they may be one again',
    params: z.object({ id: integer(1, Number.MAX_SAFE_INTEGER) }),
    body: z.strictObject({
      play_id: PlayId.describe('The other play, as in `also_seen_in`'),
      separate: z.boolean().describe('False lets them count as one again'),
    }),
    errors: ['not_found'],
    example: { params: { id: 90210 }, body: { play_id: 90211, separate: true } },
  },
  async ({ id, play_id: otherId, separate: isSeparate }, viewer) => {
    await separatePlays(viewer, { ids: [id, otherId], isSeparate })
    await inngest.send(historyChanged.create({ userId: viewer.userId }))
  },
)

import { z } from 'zod'
import { historyChanged } from '@/inngest/events'
import { inngest } from '@/inngest/inngest-client'
import { deletePlay } from '@/lib/catalog/delete-play'
import { route } from '@/lib/http/route'
import { integer } from '@/lib/validation/integer'

export const DELETE = route(
  {
    summary: 'Deletes one play from the history',
    params: z.object({ id: integer(1, Number.MAX_SAFE_INTEGER) }),
    errors: ['not_found'],
    example: { params: { id: 90210 } },
  },
  async ({ id }, viewer) => {
    await deletePlay(viewer, id)
    await inngest.send(historyChanged.create({ userId: viewer.userId }))
  },
)

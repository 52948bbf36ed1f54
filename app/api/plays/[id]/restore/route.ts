import { z } from 'zod'
import { historyChanged } from '@/inngest/events'
import { inngest } from '@/inngest/inngest-client'
import { restorePlay } from '@/lib/catalog/restore-play'
import { route } from '@/lib/http/route'
import { integer } from '@/lib/validation/integer'

export const POST = route(
  {
    summary: 'Restores a deleted play',
    params: z.object({ id: integer(1, Number.MAX_SAFE_INTEGER) }),
    errors: ['not_found', 'conflict'],
    example: { params: { id: 90210 } },
  },
  async ({ id }, viewer) => {
    await restorePlay(viewer, id)
    await inngest.send(historyChanged.create({ userId: viewer.userId }))
  },
)

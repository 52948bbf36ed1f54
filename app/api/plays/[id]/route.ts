import { z } from 'zod'
import { historyChanged } from '@/inngest/events'
import { inngest } from '@/inngest/client'
import { deletePlay } from '@/lib/catalog/delete-play'
import { route } from '@/lib/door/route'
import { wholeNumber } from '@/lib/door/whole-number'

export const DELETE = route(z.object({ id: wholeNumber(1, Number.MAX_SAFE_INTEGER) }), async ({ id }, viewer) => {
  await deletePlay(viewer, id)
  await inngest.send(historyChanged.create({ userId: viewer.userId }))
})

'use server'
import { z } from 'zod'
import { historyChanged } from '@/inngest/events'
import { inngest } from '@/inngest/inngest-client'
import { deletePlay } from '@/lib/catalog/delete-play'
import { restorePlay } from '@/lib/catalog/restore-play'
import { action } from '@/lib/http/action'

const ById = z.object({ id: z.int().positive() })

export const deletePlayAction = action(ById, async ({ id }, viewer) => {
  await deletePlay(viewer, id)
  await inngest.send(historyChanged.create({ userId: viewer.userId }))
})

export const restorePlayAction = action(ById, async ({ id }, viewer) => {
  await restorePlay(viewer, id)
  await inngest.send(historyChanged.create({ userId: viewer.userId }))
})

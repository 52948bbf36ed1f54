'use server'
import { z } from 'zod'
import { historyChanged } from '@/inngest/events'
import { inngest } from '@/inngest/inngest-client'
import { separatePlays } from '@/lib/catalog/separate-plays'
import { action } from '@/lib/http/action'

const Id = z.int().positive()
const Pair = z.object({ ids: z.tuple([Id, Id]), isSeparate: z.boolean() })

export const separateAction = action(Pair, async (pair, viewer) => {
  await separatePlays(viewer, pair)
  await inngest.send(historyChanged.create({ userId: viewer.userId }))
})

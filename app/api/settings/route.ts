import { z } from 'zod'
import { inngest } from '@/inngest/client'
import { timeZoneChanged as changedZone } from '@/inngest/events'
import { readSettings, SettingsPatch, updateSettings } from '@/lib/account/settings'
import { callerOf } from '@/lib/http/caller'
import { route } from '@/lib/http/route'
import { startRecompute } from '@/lib/history/recompute-local-times'

export const GET = route(z.object({}), async (_input, viewer) => ({ settings: await readSettings(viewer) }))

export const PATCH = route(SettingsPatch, async (input, viewer, request) => {
  const { settings, timeZoneChanged } = await updateSettings(viewer, input, callerOf(request.headers).address)
  if (!timeZoneChanged) return { settings }
  await inngest.send(changedZone.create({ userId: viewer.userId }))
  await startRecompute(viewer.userId)
  return { settings: await readSettings(viewer) }
})

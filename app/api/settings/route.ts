import { inngest } from '@/inngest/inngest-client'
import { rulesChanged } from '@/inngest/events'
import { readSettings, SettingsPatch, updateSettings } from '@/lib/account/settings'
import { callerOf } from '@/lib/http/caller'
import { route } from '@/lib/http/route'
import { startRecompute } from '@/lib/history/recompute-history'
import { SettingsReply } from './schema'

export const GET = route({ summary: 'The caller’s settings', response: SettingsReply }, async (_, viewer) => ({
  settings: await readSettings(viewer),
}))

export const PATCH = route(
  {
    summary: 'Changes some of the settings; the others stay as they are',
    body: SettingsPatch,
    response: SettingsReply,
    example: { body: { time_zone: 'Europe/Paris', privacy: { statistics: 'everyone' } } },
  },
  async (input, viewer, request) => {
    const { settings, timeZoneChanged } = await updateSettings(viewer, input, callerOf(request.headers).address)
    if (!timeZoneChanged) return { settings }
    await inngest.send(rulesChanged.create({ userId: viewer.userId }))
    await startRecompute(viewer.userId)
    return { settings: await readSettings(viewer) }
  },
)

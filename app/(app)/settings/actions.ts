'use server'
import { revalidatePath } from 'next/cache'
import { inngest } from '@/inngest/inngest-client'
import { rulesChanged } from '@/inngest/events'
import { Privacy, SettingsForm, updateSettings } from '@/lib/account/settings'
import { action } from '@/lib/http/action'
import { startRecompute } from '@/lib/history/recompute-history'

export const saveSettings = action(SettingsForm, async (patch, viewer, caller) => {
  const { timeZoneChanged } = await updateSettings(viewer, patch, caller.address)
  if (timeZoneChanged) {
    await inngest.send(rulesChanged.create({ userId: viewer.userId }))
    await startRecompute(viewer.userId)
  }
  revalidatePath('/', 'layout')
})

export const savePrivacy = action(Privacy, async (privacy, viewer, caller) => {
  await updateSettings(viewer, { privacy }, caller.address)
  revalidatePath('/', 'layout')
})

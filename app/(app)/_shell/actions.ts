'use server'
import { z } from 'zod'
import { updateSettings } from '@/lib/account/settings'
import { action } from '@/lib/http/action'

/** Saves the theme in the account, so that the person's other browsers use it. */
export const saveThemeAction = action(
  z.object({ theme: z.enum(['light', 'dark', 'system']) }),
  async (input, viewer, caller) => {
    await updateSettings(viewer, input, caller.address)
  },
)

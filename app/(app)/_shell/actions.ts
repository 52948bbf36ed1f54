'use server'
import { z } from 'zod'
import { updateSettings } from '@/lib/account/settings'
import { action } from '@/lib/http/action'

/** Keeps the choice of theme in the account, for the person's other browsers. */
export const saveThemeAction = action(
  z.object({ theme: z.enum(['light', 'dark', 'system']) }),
  async (input, viewer, caller) => {
    await updateSettings(viewer, input, caller.address)
  },
)

'use server'
import { headers } from 'next/headers'
import { revalidatePath } from 'next/cache'
import { changeEmail, ChangeEmail } from '@/lib/account/change-email'
import { changePassword, ChangePassword } from '@/lib/account/change-password'
import { sessionHashOf } from '@/lib/auth/session-cookie'
import { action } from '@/lib/http/action'

export const changePasswordAction = action(ChangePassword, async (input, viewer, caller) => {
  await changePassword(viewer, input, caller, await sessionHashOf(await headers()))
  revalidatePath('/settings', 'layout')
})

export const changeEmailAction = action(ChangeEmail, async (input, viewer, caller) => {
  await changeEmail(viewer, input, caller)
  revalidatePath('/settings', 'layout')
})

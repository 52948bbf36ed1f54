'use server'
import { redirect } from 'next/navigation'
import { openBrowserSession } from '@/lib/auth/browser-session'
import { action } from '@/lib/http/action'
import { ResetPassword, resetPassword } from '@/lib/sign-in/password-reset'

export const resetPasswordAction = action(
  ResetPassword,
  async (input, _viewer, caller) => {
    await openBrowserSession(await resetPassword(input, caller, new Date()), caller.address)
    redirect('/reset-password/done')
  },
  { anonymous: true },
)

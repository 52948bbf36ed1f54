'use server'
import { redirect } from 'next/navigation'
import { openBrowserSession } from '@/lib/auth/browser-session'
import { rememberPendingSignIn } from '@/lib/auth/pending-sign-in'
import { action } from '@/lib/http/action'
import { ResetPassword, resetPassword } from '@/lib/sign-in/password-reset'

export const resetPasswordAction = action(
  ResetPassword,
  async (input, _viewer, caller) => {
    const { userId, sessionId } = await resetPassword(input, caller, new Date())
    if (!sessionId) {
      await rememberPendingSignIn({ userId, next: '/reset-password/done' })
      redirect('/sign-in/code')
    }
    await openBrowserSession({ userId, sessionId }, caller.address)
    redirect('/reset-password/done')
  },
  { anonymous: true },
)

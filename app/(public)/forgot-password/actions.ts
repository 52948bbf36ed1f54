'use server'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { action } from '@/lib/http/action'
import { ForgotPassword, mailPasswordReset, takeResetAttempt } from '@/lib/sign-in/mail-password-reset'

/** Sends the mail after the response, so that the response time does not reveal whether the account exists. */
export const forgotPasswordAction = action(
  ForgotPassword,
  async ({ login }, _viewer, caller) => {
    await takeResetAttempt(login, caller)
    after(() =>
      mailPasswordReset(login, caller, new Date()).catch((error: unknown) =>
        console.error('A password reset email could not be sent.', error),
      ),
    )
    redirect('/forgot-password/sent')
  },
  { anonymous: true },
)

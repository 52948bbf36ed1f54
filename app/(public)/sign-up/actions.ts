'use server'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { z } from 'zod'
import { openBrowserSession } from '@/lib/auth/browser-session'
import { safeRedirectPath } from '@/lib/auth/safe-redirect-path'
import { action } from '@/lib/http/action'
import { canSendMail } from '@/lib/mail/send-mail'
import { SignUp } from '@/lib/sign-in/create-user'
import { confirmSignUp, mailSignUp, prepareSignUp } from '@/lib/sign-in/mail-sign-up'
import { signUp } from '@/lib/sign-in/sign-up'

/** Sends the mail after the response, so that the response time does not reveal whether the email has an account. */
export const signUpAction = action(
  SignUp.and(z.object({ next: z.string().optional(), invitation: z.string().max(100).optional() })),
  async ({ next, invitation, ...account }, _viewer, caller) => {
    if (canSendMail) {
      const prepared = await prepareSignUp(account, caller, new Date(), invitation)
      after(() =>
        mailSignUp(prepared, new Date()).catch((error: unknown) =>
          console.error('A sign-up email could not be sent.', error),
        ),
      )
      redirect('/sign-up/sent')
    }
    await openBrowserSession(await signUp(account, caller, new Date(), invitation), caller.address)
    redirect(safeRedirectPath(next))
  },
  { anonymous: true },
)

export const confirmSignUpAction = action(
  z.object({ token: z.string().max(4000) }),
  async ({ token }, _viewer, caller) => {
    await openBrowserSession(await confirmSignUp(token, caller, new Date()), caller.address)
    redirect('/overview')
  },
  { anonymous: true },
)

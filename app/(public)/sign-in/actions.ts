'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { openBrowserSession } from '@/lib/auth/browser-session'
import { forgetPendingSignIn, pendingSignIn, rememberPendingSignIn } from '@/lib/auth/pending-sign-in'
import { safeRedirectPath } from '@/lib/auth/safe-redirect-path'
import { AppError } from '@/lib/errors'
import { action } from '@/lib/http/action'
import { checkSecondFactor, hasSecondFactor } from '@/lib/sign-in/second-factor'
import { checkCredentials, openSession, SignIn } from '@/lib/sign-in/sign-in'

export const signInAction = action(
  SignIn.extend({ next: z.string().optional() }),
  async ({ next, ...credentials }, _viewer, caller) => {
    const userId = await checkCredentials(credentials, caller)
    if (await hasSecondFactor(userId)) {
      await rememberPendingSignIn({ userId, ...(next && { next }) })
      redirect('/sign-in/code')
    }
    await openBrowserSession(await openSession(userId, caller, new Date()), caller.address)
    redirect(safeRedirectPath(next))
  },
  { anonymous: true },
)

/** The second step, after the password. */
export const signInCodeAction = action(
  z.object({ code: z.string().max(40) }),
  async ({ code }, _viewer, caller) => {
    const pending = await pendingSignIn()
    if (!pending) throw new AppError('unauthorized', 'This took too long. Sign in again.')
    const now = new Date()
    await checkSecondFactor(pending.userId, code, caller, now)
    await openBrowserSession(await openSession(pending.userId, caller, now), caller.address)
    await forgetPendingSignIn()
    redirect(safeRedirectPath(pending.next))
  },
  { anonymous: true },
)

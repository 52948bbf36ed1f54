'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { openBrowserSession } from '@/lib/auth/browser-session'
import { createUser, SignUp } from '@/lib/sign-in/create-user'
import { safeRedirectPath } from '@/lib/auth/safe-redirect-path'
import { startSession } from '@/lib/auth/sign-in-sessions'
import { action } from '@/lib/http/action'
import { takeAttempt } from '@/lib/http/rate-limit'

const perHour = { name: 'sign-up', tries: 100, seconds: 3600 }

export const signUpAction = action(
  SignUp.and(z.object({ next: z.string().optional() })),
  async ({ next, ...account }, _viewer, caller) => {
    await takeAttempt(perHour, caller.address)
    const { userId } = await createUser(account, caller.address)
    await openBrowserSession(await startSession(userId, caller.userAgent, new Date()), caller.address)
    redirect(safeRedirectPath(next))
  },
  { anonymous: true },
)

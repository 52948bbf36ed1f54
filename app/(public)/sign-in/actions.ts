'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { openBrowserSession } from '@/lib/auth/browser-session'
import { safeRedirectPath } from '@/lib/auth/safe-redirect-path'
import { signIn, SignIn } from '@/lib/sign-in/sign-in'
import { action } from '@/lib/http/action'

export const signInAction = action(
  SignIn.extend({ next: z.string().optional() }),
  async ({ next, ...credentials }, _viewer, caller) => {
    await openBrowserSession(await signIn(credentials, caller, new Date()), caller.address)
    redirect(safeRedirectPath(next))
  },
  { anonymous: true },
)

'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { openBrowserSession } from '@/lib/auth/browser-session'
import { env } from '@/lib/env'
import { notFound } from '@/lib/errors'
import { action } from '@/lib/http/action'
import { demoAccount } from '@/lib/sign-in/demo-account'
import { signIn } from '@/lib/sign-in/sign-in'

/** Signs in to the demo account with its public password, like anyone could on the sign-in page. */
export const tryDemoAction = action(
  z.object({}),
  async (_input, _viewer, caller) => {
    if (!env.DEMO) throw notFound('demo')
    const { username: login, password } = demoAccount
    await openBrowserSession(await signIn({ login, password }, caller, new Date()), caller.address)
    redirect('/overview')
  },
  { anonymous: true },
)

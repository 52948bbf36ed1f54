'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { closeBrowserSession } from '@/lib/auth/browser-session'
import { action } from '@/lib/http/action'

/** For a form anywhere in the shell: `<form action={signOut}>`. */
export async function signOut(): Promise<void> {
  await closeSession({})
}

const closeSession = action(
  z.object({}),
  async (_input, _viewer, caller) => {
    await closeBrowserSession(caller.address)
    redirect('/sign-in?signed_out=1')
  },
  { anonymous: true },
)

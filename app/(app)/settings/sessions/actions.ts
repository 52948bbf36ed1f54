'use server'
import { headers } from 'next/headers'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { closeBrowserSession } from '@/lib/auth/browser-session'
import { endSession, endSessions } from '@/lib/auth/sign-in-sessions'
import { sessionHashOf } from '@/lib/auth/session-cookie'
import { refuseForDemo } from '@/lib/sign-in/demo-lock'
import { action } from '@/lib/http/action'

export const endSessionAction = action(z.object({ id: z.string() }), async ({ id }, viewer, caller) => {
  await refuseForDemo(viewer)
  await endSession(viewer, id, caller.address)
  revalidatePath('/settings/sessions')
})

export const endOthersAction = action(z.object({}), async (_input, viewer, caller) => {
  await refuseForDemo(viewer)
  await endSessions(viewer, caller.address, await sessionHashOf(await headers()))
  revalidatePath('/settings/sessions')
})

export const endAllAction = action(z.object({}), async (_input, viewer, caller) => {
  await refuseForDemo(viewer)
  await endSessions(viewer, caller.address)
  await closeBrowserSession(caller.address)
  redirect('/sign-in')
})

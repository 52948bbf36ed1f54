'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action } from '@/lib/http/action'
import { approveRequest } from '@/lib/scrobbling/lastfm/lastfm-sign-in'
import { callbackAddress } from './callback-address'

/** Sends a person back to the app on the web that asked, with the token that it exchanges for a session. */
export const approveLastfmAction = action(
  z.object({ token: z.string().max(200), callback: callbackAddress.optional() }),
  async ({ token, callback }, viewer, caller) => {
    await approveRequest(viewer, token, caller.address)
    if (!callback) redirect('/connect/lastfm/allowed')
    const back = new URL(callback)
    back.searchParams.set('token', token)
    redirect(back.href)
  },
)

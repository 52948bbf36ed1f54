'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { action } from '@/lib/http/action'
import { approveRequest } from '@/lib/scrobbling/lastfm/lastfm-sign-in'

export const approveLastfmAction = action(
  z.object({ token: z.string().max(200) }),
  async ({ token }, viewer, caller) => {
    await approveRequest(viewer, token, caller.address)
    redirect('/connect/lastfm/allowed')
  },
)

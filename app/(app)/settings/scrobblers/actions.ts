'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { siteUrl } from '@/app/_images/site-url'
import { startForwarding, stopForwarding } from '@/lib/forwarding/forwarding'
import { NewForwarding } from '@/lib/forwarding/new-forwarding'
import { action } from '@/lib/http/action'
import { disconnectSpotify, spotifyConsentUrl } from '@/lib/spotify/connect-spotify'

const PAGE = '/settings/scrobblers'
const Nothing = z.object({})

export const connectSpotifyAction = action(Nothing, async (_, viewer) => {
  redirect(spotifyConsentUrl(viewer, (await siteUrl()).origin))
})

export const disconnectSpotifyAction = action(Nothing, async (_, viewer, caller) => {
  await disconnectSpotify(viewer, caller.address)
  revalidatePath(PAGE)
})

export const startForwardingAction = action(NewForwarding, async (asked, viewer, caller) => {
  await startForwarding(viewer, asked, caller.address)
  revalidatePath(PAGE)
})

export const stopForwardingAction = action(Nothing, async (_, viewer, caller) => {
  await stopForwarding(viewer, caller.address)
  revalidatePath(PAGE)
})

import { z } from 'zod'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { audit } from '@/lib/security/audit'
import { decrypt, encrypt } from '@/lib/security/encryption'
import type { Viewer } from '@/lib/viewer'
import { withBasePath } from '@/lib/base-path'
import { sealTokens } from './sealed-tokens'
import { fetchTokens, SPOTIFY_SCOPE, SpotifyError, spotifyKeys } from './spotify-api'

const STATE = 'spotify-plays:state'
const STATE_MS = 10 * 60_000
const State = z.object({ userId: z.number(), until: z.number() })

/** The page that Spotify sends people back to. The app at Spotify must list it. */
const spotifyRedirectUri = (origin: string) => origin + withBasePath('/settings/scrobblers/spotify')

/** Where a person allows that their plays are read. Throws `not_found` where the instance has no keys of Spotify. */
export function spotifyConsentUrl(viewer: Viewer, origin: string): string {
  const keys = spotifyKeys()
  if (!keys) throw new AppError('not_found', 'This instance has no keys of Spotify.')
  const state = encrypt(JSON.stringify({ userId: viewer.userId, until: viewer.now.getTime() + STATE_MS }), STATE)
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: keys.id,
    scope: SPOTIFY_SCOPE,
    redirect_uri: spotifyRedirectUri(origin),
    state,
  })
  return `${env.SPOTIFY_ACCOUNTS_URL}/authorize?${query}`
}

/**
 * Finishes a consent: plays are read from now on, beginning with the last ones that Spotify keeps. The state proves
 * that the same person began it. Throws `invalid` where it doesn't, or Spotify refuses the code.
 */
export async function connectSpotify(
  viewer: Viewer,
  { code, state, origin }: { code: string; state: string; origin: string },
  address?: string,
): Promise<void> {
  const begun = readState(state)
  if (begun?.userId !== viewer.userId || begun.until < viewer.now.getTime())
    throw new AppError('invalid', 'This permission was not asked for here, or too long ago. Connect Spotify again.')
  const { userId, now } = viewer
  const tokens = await fetchTokens({ code, redirectUri: spotifyRedirectUri(origin) }).catch((error: unknown) => {
    if (!(error instanceof SpotifyError)) throw error
    throw new AppError('invalid', 'Spotify did not confirm the permission. Connect Spotify again.', { cause: error })
  })
  const sealed = sealTokens(userId, tokens, now)
  if (!sealed.refreshTokenEncrypted) throw new AppError('invalid', 'Spotify did not give a lasting permission.')
  const refreshTokenEncrypted = sealed.refreshTokenEncrypted
  const fresh = {
    ...sealed,
    refreshTokenEncrypted,
    consentedAt: now,
    endedAt: null,
    nextPollAt: now,
    failures: 0,
    problem: null,
  }
  await db.spotifyConnection.upsert({ where: { userId }, create: { userId, ...fresh }, update: fresh })
  await audit('spotify_plays_connected', { userId, ...(address && { address }) })
}

/** Stops reading plays and forgets the permission. The plays stay. */
export async function disconnectSpotify(viewer: Viewer, address?: string): Promise<void> {
  const { count } = await db.spotifyConnection.deleteMany({ where: { userId: viewer.userId } })
  if (count > 0) await audit('spotify_plays_disconnected', { userId: viewer.userId, ...(address && { address }) })
}

function readState(state: string) {
  try {
    return State.parse(JSON.parse(decrypt(state, STATE)))
  } catch {
    return null // not made by this instance
  }
}

import { db } from '@/lib/db'
import { saveSubmittedPlays } from '@/lib/scrobbling/save-submitted-plays'
import { submittedTrack, type SubmittedPlay } from '@/lib/scrobbling/submitted-play'
import type { SpotifyConnection } from '@/prisma/generated/client'
import { openTokens, sealTokens } from './sealed-tokens'
import { fetchTokens, recentlyPlayed, SpotifyError, type SpotifyPlay } from './spotify-api'

/** A token that ends sooner is renewed first. */
const MARGIN_MS = 60_000

/** Stores what a person played since the last time, and returns how many plays are new. Throws SpotifyError. */
export async function pollAccount(connection: SpotifyConnection, now: Date): Promise<number> {
  const { userId } = connection
  const items = await withToken(connection, now, (token) =>
    recentlyPlayed(token, connection.readUpTo?.getTime() ?? null),
  )
  const added = await saveSubmittedPlays(
    userId,
    items.map(toPlay).filter((play) => play !== null),
  )
  const last = Math.max(...items.map(({ played_at }) => Date.parse(played_at)))
  await db.spotifyConnection.updateMany({
    where: { userId },
    data: { readAt: now, failures: 0, problem: null, ...(items.length > 0 && { readUpTo: new Date(last) }) },
  })
  return added
}

/** Renews the access token where it is over, or where Spotify says so. */
async function withToken<T>(connection: SpotifyConnection, now: Date, read: (token: string) => Promise<T>): Promise<T> {
  if (connection.accessExpiresAt.getTime() - MARGIN_MS <= now.getTime()) return read(await renew(connection, now))
  try {
    return await read(openTokens(connection).accessToken)
  } catch (error) {
    if (!(error instanceof SpotifyError) || error.kind !== 'token_expired') throw error
    return read(await renew(connection, now))
  }
}

async function renew(connection: SpotifyConnection, now: Date): Promise<string> {
  const { userId } = connection
  const tokens = await fetchTokens({ refreshToken: openTokens(connection).refreshToken })
  await db.spotifyConnection.updateMany({ where: { userId }, data: sealTokens(userId, tokens, now) })
  return tokens.access_token
}

/**
 * `played_at` is the end of the play. The artist is the album's, as in Spotify's exports, so that the same play of an
 * export is recognized.
 */
function toPlay({ played_at, track: { name, duration_ms, artists, album } }: SpotifyPlay): SubmittedPlay | null {
  const endedAt = Date.parse(played_at)
  const track = submittedTrack({
    track: name,
    artist: album?.artists[0]?.name ?? artists[0]?.name ?? '',
    album: album?.name ?? null,
    trackLengthMs: duration_ms ?? null,
    source: 'spotify_api',
    client: 'Spotify',
  })
  return track && { ...track, msPlayed: null, startedAt: endedAt - (track.trackLengthMs ?? 0), endedAt }
}

import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { findPersonSharing } from '@/lib/people/find-person'
import { readHistoryVersion } from '@/lib/read-history-version'
import { nowPlaying } from './now-playing'

/** What an open page of a person follows: what is playing now, and whether their plays changed. */
export const LiveState = z.strictObject({
  history_version: z.int().describe('Grows with every change of the person’s plays'),
  now_playing: z
    .strictObject({
      track: z.string(),
      artist: z.string(),
      album: z.string().nullable(),
      client: z.string().nullable().describe('The program or service that plays it'),
      started_at: z.iso.datetime(),
      expires_at: z.iso.datetime().describe('When it counts as over: after its length, or ten minutes'),
    })
    .nullable(),
})
export type LiveState = z.infer<typeof LiveState>

/** The person's own. */
export async function liveState(userId: number, now: Date): Promise<LiveState> {
  const [version, playing] = await Promise.all([readHistoryVersion(userId), nowPlaying(userId, now)])
  return {
    history_version: version,
    now_playing: playing && {
      track: playing.track,
      artist: playing.artist,
      album: playing.album,
      client: playing.client,
      started_at: playing.startedAt.toISOString(),
      expires_at: playing.expiresAt.toISOString(),
    },
  }
}

/** Another person's; null if the viewer (null: a visitor) may not see their history. */
export async function liveStateOf(viewerId: number | null, username: string, now: Date): Promise<LiveState | null> {
  const person = await findPersonSharing(viewerId, username, 'history').catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') return null
    throw error
  })
  return person && liveState(person.id, now)
}

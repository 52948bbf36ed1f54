import { z } from 'zod'
import { pool } from '@/lib/db'
import { announceChange } from '@/lib/live/live-changes'
import type { SubmittedTrack } from './submitted-play'

/** How long a track counts as playing if its length is unknown. */
const UNKNOWN_LENGTH_MS = 10 * 60_000

const NowPlaying = z.object({
  artist: z.string(),
  track: z.string(),
  album: z.string().nullable(),
  trackLengthMs: z.number().nullable(),
  client: z.string().nullable(),
  startedAt: z.date(),
  expiresAt: z.date(),
})
export type NowPlaying = z.infer<typeof NowPlaying>

/** Remembers what a person has just begun to play, in place of what they played before. */
export async function setNowPlaying(userId: number, playing: SubmittedTrack, now: Date): Promise<void> {
  const { artist, track, album, trackLengthMs, source, client } = playing
  const expiresAt = new Date(now.getTime() + (trackLengthMs ?? UNKNOWN_LENGTH_MS))
  await pool.query(
    `insert into now_playing (user_id, artist, track, album, track_length_ms, source, client, started_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (user_id) do update set artist = excluded.artist, track = excluded.track, album = excluded.album,
       track_length_ms = excluded.track_length_ms, source = excluded.source, client = excluded.client,
       started_at = excluded.started_at, expires_at = excluded.expires_at`,
    [userId, artist, track, album, trackLengthMs, source, client, now, expiresAt],
  )
  announceChange(userId)
}

/** What the person is playing at the moment; null once the track is over. */
export async function nowPlaying(userId: number, now: Date): Promise<NowPlaying | null> {
  const { rows } = await pool.query(
    `select artist, track, album, track_length_ms as "trackLengthMs", client, started_at as "startedAt",
       expires_at as "expiresAt"
     from now_playing where user_id = $1 and expires_at > $2`,
    [userId, now],
  )
  return NowPlaying.array().parse(rows)[0] ?? null
}

/** The person stopped playing. */
export async function clearNowPlaying(userId: number): Promise<void> {
  await pool.query('delete from now_playing where user_id = $1', [userId])
  announceChange(userId)
}

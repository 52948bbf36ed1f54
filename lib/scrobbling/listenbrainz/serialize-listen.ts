import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Listen } from '../listens'
import type { NowPlaying } from '../now-playing'

const Track = z.object({
  artist_name: z.string(),
  track_name: z.string(),
  release_name: z.string().optional(),
  additional_info: z.object({
    recording_msid: z.string().optional(),
    duration_ms: z.int().optional().describe('The length of the track'),
    duration_played: z.number().optional().describe('Seconds heard'),
    submission_client: z.string().optional(),
  }),
})

/** A listen in ListenBrainz's form. */
export const ListenJson = z.object({
  listened_at: z.int().describe('When the play began, in seconds since 1970'),
  inserted_at: z.int(),
  user_name: z.string(),
  recording_msid: z.string().describe('A UUID made of the track’s id'),
  track_metadata: Track,
})
export const PlayingNowJson = z.object({ playing_now: z.literal(true), user_name: z.string(), track_metadata: Track })

export function serializeListen(listen: Listen, username: string): z.infer<typeof ListenJson> {
  const msid = recordingMsid(listen.trackId)
  return {
    listened_at: listen.startedAt,
    inserted_at: listen.startedAt,
    user_name: username,
    recording_msid: msid,
    track_metadata: {
      artist_name: listen.artist,
      track_name: listen.track,
      ...(listen.album !== null && { release_name: listen.album }),
      additional_info: {
        recording_msid: msid,
        ...(listen.trackLengthMs !== null && { duration_ms: listen.trackLengthMs }),
        ...(listen.msPlayed !== null && { duration_played: listen.msPlayed / 1000 }),
        ...(listen.client !== null && { submission_client: listen.client }),
      },
    },
  }
}

export function serializePlayingNow(playing: NowPlaying, username: string): z.infer<typeof PlayingNowJson> {
  return {
    playing_now: true,
    user_name: username,
    track_metadata: {
      artist_name: playing.artist,
      track_name: playing.track,
      ...(playing.album !== null && { release_name: playing.album }),
      additional_info: {
        ...(playing.trackLengthMs !== null && { duration_ms: playing.trackLengthMs }),
        ...(playing.client !== null && { submission_client: playing.client }),
      },
    },
  }
}

/** A UUID (version 8, RFC 9562) for a name: clients only compare it and send it back. */
export function recordingMsid(track: number | string): string {
  const hex = createHash('sha256').update(`track:${track}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

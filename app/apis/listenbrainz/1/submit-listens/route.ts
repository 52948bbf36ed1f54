import { z } from 'zod'
import { storeAndAnnounce } from '@/app/apis/_plays/store-and-announce'
import { readText } from '@/lib/http/read-text'
import { listenbrainzRoute } from '@/lib/scrobbling/listenbrainz/listenbrainz-route'
import { MAX_BODY_BYTES, readSubmission } from '@/lib/scrobbling/listenbrainz/read-submission'
import { recordingMsid } from '@/lib/scrobbling/listenbrainz/serialize-listen'
import { setNowPlaying } from '@/lib/scrobbling/now-playing'

export { preflight as OPTIONS } from '@/lib/http/protocol-route'

const TrackMetadata = z.object({
  artist_name: z.string(),
  track_name: z.string(),
  release_name: z.string().optional(),
  additional_info: z
    .object({
      duration_ms: z.int().optional().describe('The length of the track; or `duration`, in seconds'),
      duration_played: z.number().optional().describe('Seconds heard; without it, the listening time is unknown'),
      media_player: z.string().optional(),
      submission_client: z.string().optional(),
      submission_client_version: z.string().optional(),
    })
    .optional(),
})

export const POST = listenbrainzRoute(
  {
    summary: 'ListenBrainz: submits plays, or what is playing now',
    body: z.object({
      listen_type: z.enum(['single', 'playing_now', 'import']),
      payload: z
        .array(
          z.object({
            listened_at: z.int().optional().describe('When the play began, in seconds since 1970; not for playing_now'),
            track_metadata: TrackMetadata,
          }),
        )
        .min(1)
        .max(1000),
    }),
    query: z.object({ return_msid: z.enum(['true', 'false']).optional() }),
    response: z
      .object({ status: z.literal('ok'), recording_msid: z.string().optional() })
      .describe('The plays are stored. Those that were known already are not stored twice.'),
    example: {
      body: {
        listen_type: 'single',
        payload: [{ listened_at: 1764350000, track_metadata: { artist_name: 'Björk', track_name: 'Hyperballad' } }],
      },
    },
  },
  async ({ request, submitter: { viewer }, now }) => {
    const submission = readSubmission(await readText(request, MAX_BODY_BYTES, 'Payload too large.'), now)
    if ('plays' in submission) {
      await storeAndAnnounce(viewer.userId, submission.plays, now)
      return { status: 'ok' }
    }
    const { playingNow } = submission
    await setNowPlaying(viewer.userId, playingNow, now)
    const asksId = new URL(request.url).searchParams.get('return_msid') === 'true'
    return {
      status: 'ok',
      ...(asksId && { recording_msid: recordingMsid(`${playingNow.artist}\n${playingNow.track}`) }),
    }
  },
)

import { z } from 'zod'
import { openListenbrainzRoute } from '@/lib/scrobbling/listenbrainz/listenbrainz-route'
import { PlayingNowJson, serializePlayingNow } from '@/lib/scrobbling/listenbrainz/serialize-listen'
import { nowPlaying } from '@/lib/scrobbling/now-playing'
import { readablePlays } from '@/lib/scrobbling/readable-plays'

export { preflight as OPTIONS } from '@/lib/http/protocol-route'

export const GET = openListenbrainzRoute(
  {
    summary: 'ListenBrainz: what a person is playing now',
    params: z.object({ username: z.string() }),
    response: z.object({
      payload: z.object({
        count: z.int().describe('0 or 1'),
        user_id: z.string(),
        playing_now: z.literal(true),
        listens: z.array(PlayingNowJson),
      }),
    }),
    errors: ['not_found'],
    example: { params: { username: 'ada' } },
  },
  async ({ params, submitter, now }) => {
    const { userId, username } = await readablePlays(submitter, params.username ?? '')
    const playing = await nowPlaying(userId, now)
    const found = playing ? [serializePlayingNow(playing, username)] : []
    return { payload: { count: found.length, user_id: username, playing_now: true, listens: found } }
  },
)

import { z } from 'zod'
import { listenbrainzRoute } from '@/lib/scrobbling/listenbrainz/listenbrainz-route'
import { clearNowPlaying } from '@/lib/scrobbling/now-playing'

export { preflight as OPTIONS } from '@/lib/http/protocol-route'

export const POST = listenbrainzRoute(
  { summary: 'ListenBrainz: nothing is playing any more', response: z.object({ status: z.literal('ok') }) },
  async ({ submitter }) => {
    await clearNowPlaying(submitter.viewer.userId)
    return { status: 'ok' }
  },
)

import { z } from 'zod'
import { openListenbrainzRoute } from '@/lib/scrobbling/listenbrainz/listenbrainz-route'
import { listensSpan } from '@/lib/scrobbling/listens'
import { readablePlays } from '@/lib/scrobbling/readable-plays'

export { preflight as OPTIONS } from '@/lib/http/protocol-route'

export const GET = openListenbrainzRoute(
  {
    summary: 'ListenBrainz: how many plays a person has',
    params: z.object({ username: z.string() }),
    response: z.object({ payload: z.object({ count: z.int() }) }),
    errors: ['not_found'],
    example: { params: { username: 'ada' } },
  },
  async ({ params, submitter }) => {
    const { userId, isSubmittedOnly } = await readablePlays(submitter, params.username ?? '')
    return { payload: { count: (await listensSpan(userId, { isSubmittedOnly })).count } }
  },
)

import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { openListenbrainzRoute } from '@/lib/scrobbling/listenbrainz/listenbrainz-route'
import { ListenJson, serializeListen } from '@/lib/scrobbling/listenbrainz/serialize-listen'
import { listens, listensSpan } from '@/lib/scrobbling/listens'
import { readablePlays } from '@/lib/scrobbling/readable-plays'

export { preflight as OPTIONS } from '@/lib/http/protocol-route'

const MAX_COUNT = 1000
const second = z
  .string()
  .regex(/^\d{1,11}$/)
  .transform(Number)
const Query = z.object({
  count: second.default(25).describe(`At most ${MAX_COUNT}`),
  max_ts: second.optional().describe('Only plays that began before this second'),
  min_ts: second.optional().describe('Only plays that began after this second'),
})

export const GET = openListenbrainzRoute(
  {
    summary: 'ListenBrainz: a person’s plays, latest first',
    params: z.object({ username: z.string() }),
    query: Query,
    response: z.object({
      payload: z.object({
        count: z.int(),
        user_id: z.string(),
        latest_listen_ts: z.int().describe('0 without plays'),
        oldest_listen_ts: z.int(),
        listens: z.array(ListenJson),
      }),
    }),
    errors: ['not_found'],
    example: { params: { username: 'ada' } },
  },
  async ({ request, params, submitter }) => {
    const query = Query.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (!query.success) throw new AppError('invalid', 'count, max_ts and min_ts must be whole numbers.')
    const { count, max_ts: before, min_ts: after } = query.data
    // As ListenBrainz does, which accepts a stretch between the two.
    if (before && after && before < after) throw new AppError('invalid', 'max_ts should be greater than min_ts')
    const { userId, username, isSubmittedOnly } = await readablePlays(submitter, params.username ?? '')
    const [span, plays] = await Promise.all([
      listensSpan(userId, { isSubmittedOnly }),
      listens(userId, { before, after, limit: Math.min(count, MAX_COUNT), isSubmittedOnly }),
    ])
    return {
      payload: {
        count: plays.length,
        user_id: username,
        latest_listen_ts: span.last ?? 0,
        oldest_listen_ts: span.first ?? 0,
        listens: plays.map((play) => serializeListen(play, username)),
      },
    }
  },
)

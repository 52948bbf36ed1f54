import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { protocolRoute } from '@/lib/http/protocol-route'
import { jsonOf, listenbrainzError, tokenInHeader } from '@/lib/scrobbling/listenbrainz/listenbrainz-route'
import { submitterOf } from '@/lib/scrobbling/token-owner'

export { preflight as OPTIONS } from '@/lib/http/protocol-route'

export const GET = protocolRoute(
  {
    summary: 'ListenBrainz: says whether a token is valid, and whose it is',
    query: z.object({ token: z.string().optional().describe('Instead of the Authorization header') }),
    response: z.object({
      code: z.literal(200),
      message: z.string(),
      valid: z.boolean(),
      user_name: z.string().optional(),
    }),
    anonymous: true,
  },
  async ({ request, now }) => {
    const token = new URL(request.url).searchParams.get('token') ?? tokenInHeader(request)
    if (!token) throw new AppError('invalid', 'You need to provide an Authorization token.')
    const submitter = await submitterOf(token, request, now)
    return submitter
      ? jsonOf({ code: 200, message: 'Token valid.', valid: true, user_name: submitter.username }, submitter.tries)
      : jsonOf({ code: 200, message: 'Token invalid.', valid: false })
  },
  listenbrainzError,
)

import { z } from 'zod'
import { protocolRoute } from '@/lib/http/protocol-route'
import { malojaError } from '@/lib/scrobbling/maloja/maloja-error'
import { malojaSubmitter } from '@/lib/scrobbling/maloja/maloja-submitter'
import { readParameters } from '@/lib/scrobbling/maloja/read-parameters'

export { preflight as OPTIONS } from '@/lib/http/protocol-route'

export const GET = protocolRoute(
  {
    summary: 'Maloja: says whether a key is valid',
    query: z.object({ key: z.string().describe('An access token') }),
    response: z.object({ status: z.literal('ok') }),
    example: { query: { key: 'mm_…' } },
  },
  async ({ request, now }) => {
    await malojaSubmitter(await readParameters(request), request, now)
    return Response.json({ status: 'ok' })
  },
  malojaError,
)

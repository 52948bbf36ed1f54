import { z } from 'zod'
import { requestOrigin } from '@/lib/http/caller'
import { protocolRoute } from '@/lib/http/protocol-route'
import { plainText, refusePlainly } from '@/lib/scrobbling/lastfm/audioscrobbler'
import { counted } from '@/lib/scrobbling/lastfm/lastfm-submitter'
import { md5, ownerOfMd5 } from '@/lib/scrobbling/lastfm/lastfm-sign-in'
import { ownerOfSessionKey, sessionKeyOf } from '@/lib/scrobbling/session-key'
import { withBasePath } from '@/lib/base-path'

export { preflight as OPTIONS } from '@/lib/http/protocol-route'

const MAX_CLOCK_DIFFERENCE_SECONDS = 86_400

/** The handshake of Audioscrobbler 1.2.1: `a` is md5(md5(access token) + t), or a session key is in `sk`. */
export const GET = protocolRoute(
  {
    summary: 'Audioscrobbler 1.2.1: the handshake',
    query: z.object({
      hs: z.literal('true'),
      p: z.string().describe('1.2 or 1.2.1'),
      u: z.string().describe('The user name'),
      t: z.string().describe('Seconds since 1970'),
      a: z.string().describe('md5(md5(access token) + t)'),
      c: z.string().optional(),
      v: z.string().optional(),
      sk: z.string().optional().describe('A session key, instead of the user name and `a`'),
    }),
    file: {
      type: 'text/plain',
      description: 'OK, the session id, and the addresses for what plays now and for plays.',
    },
    anonymous: true,
    example: { query: { hs: 'true', p: '1.2.1', u: 'ada', t: 1764350000, a: '0123456789abcdef0123456789abcdef' } },
  },
  async ({ request, now }) => {
    const query = new URL(request.url).searchParams
    if (query.get('hs') !== 'true' || !/^1\.2(\.\d)?$/.test(query.get('p') ?? ''))
      return plainText('FAILED This server speaks version 1.2.1 of the protocol')
    const [username, time, auth] = ['u', 't', 'a'].map((name) => query.get(name) ?? '') as [string, string, string]
    const key = query.get('sk')
    const owner = await counted(
      key
        ? await ownerOfSessionKey(key, now)
        : await ownerOfMd5(username, (known) => md5(known + time) === auth.toLowerCase(), now),
      request,
    )
    if (!owner) return plainText('BADAUTH')
    if (Math.abs(Number(time) - now.getTime() / 1000) > MAX_CLOCK_DIFFERENCE_SECONDS) return plainText('BADTIME')
    const base = `${requestOrigin(request)}${withBasePath('/apis/lastfm/1.2')}`
    return plainText(`OK\n${sessionKeyOf(owner.tokenId)}\n${base}/nowplaying\n${base}/submissions`)
  },
  refusePlainly,
)

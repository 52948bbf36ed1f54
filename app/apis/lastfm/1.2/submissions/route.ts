import { z } from 'zod'
import { storeAndAnnounce } from '@/app/apis/_plays/store-and-announce'
import { protocolRoute } from '@/lib/http/protocol-route'
import { plainText, readForm, readPlays, refusePlainly } from '@/lib/scrobbling/lastfm/audioscrobbler'

export { preflight as OPTIONS } from '@/lib/http/protocol-route'

export const POST = protocolRoute(
  {
    summary: 'Audioscrobbler 1.2.1: submits plays',
    body: z.object({
      s: z.string().describe('The session id'),
      'a[0]': z.string().describe('Artist; up to `a[49]`, like the fields below'),
      't[0]': z.string().describe('Track'),
      'i[0]': z.string().describe('When the play began, in seconds since 1970'),
      'b[0]': z.string().optional().describe('Album'),
      'l[0]': z.string().optional().describe('The length of the track in seconds'),
    }),
    bodyType: 'application/x-www-form-urlencoded',
    file: { type: 'text/plain', description: 'OK, BADSESSION or FAILED.' },
    example: {
      body: { s: '0123456789abcdef0123456789abcdef', 'a[0]': 'Björk', 't[0]': 'Hyperballad', 'i[0]': '1764350000' },
    },
  },
  async ({ request, now }) => {
    const { form, owner } = await readForm(request, now)
    if (!owner) return plainText('BADSESSION')
    const plays = readPlays(form, request, now)
    if (!plays) return plainText('FAILED Submit 1 to 50 plays')
    await storeAndAnnounce(owner.viewer.userId, plays, now)
    return plainText('OK')
  },
  refusePlainly,
)

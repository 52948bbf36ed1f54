import { z } from 'zod'
import { protocolRoute } from '@/lib/http/protocol-route'
import { plainText, readForm, readPlayingNow, refusePlainly } from '@/lib/scrobbling/lastfm/audioscrobbler'
import { setNowPlaying } from '@/lib/scrobbling/now-playing'

export { preflight as OPTIONS } from '@/lib/http/protocol-route'

export const POST = protocolRoute(
  {
    summary: 'Audioscrobbler 1.2.1: what is playing now',
    body: z.object({
      s: z.string().describe('The session id'),
      a: z.string().describe('Artist'),
      t: z.string().describe('Track'),
      b: z.string().optional().describe('Album'),
      l: z.string().optional().describe('The length of the track in seconds'),
    }),
    bodyType: 'application/x-www-form-urlencoded',
    file: { type: 'text/plain', description: 'OK, BADSESSION or FAILED.' },
    example: { body: { s: '0123456789abcdef0123456789abcdef', a: 'Björk', t: 'Hyperballad', b: 'Post', l: '321' } },
  },
  async ({ request, now }) => {
    const { form, owner } = await readForm(request, now)
    if (!owner) return plainText('BADSESSION')
    const track = readPlayingNow(form, request, now)
    if (!track) return plainText('FAILED An artist and a track are required')
    await setNowPlaying(owner.viewer.userId, track, now)
    return plainText('OK')
  },
  refusePlainly,
)

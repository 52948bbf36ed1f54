import { z } from 'zod'
import { storeAndAnnounce } from '@/app/apis/_plays/store-and-announce'
import { protocolRoute, type ProtocolRequest } from '@/lib/http/protocol-route'
import { clientOfUserAgent } from '@/lib/scrobbling/client-of-user-agent'
import { malojaError } from '@/lib/scrobbling/maloja/maloja-error'
import { malojaSubmitter } from '@/lib/scrobbling/maloja/maloja-submitter'
import { readParameters } from '@/lib/scrobbling/maloja/read-parameters'
import { readScrobble } from '@/lib/scrobbling/maloja/read-scrobble'

export { preflight as OPTIONS } from '@/lib/http/protocol-route'

const Scrobble = z.object({
  key: z.string().describe('An access token'),
  artist: z.string().optional().describe('Or `artists`, a list'),
  artists: z.array(z.string()).optional(),
  title: z.string(),
  album: z.string().optional(),
  time: z.int().optional().describe('When the play began, in seconds since 1970; without it, just now'),
  duration: z.number().optional().describe('Seconds heard'),
  length: z.number().optional().describe('The length of the track in seconds'),
})
const Scrobbled = z.object({
  status: z.literal('success'),
  track: z.object({ artists: z.array(z.string()), title: z.string() }),
  desc: z.string(),
})

export const POST = protocolRoute(
  {
    summary: 'Maloja: submits a play, as JSON or as a form',
    body: Scrobble,
    response: Scrobbled,
    example: { body: { key: 'mm_…', artist: 'Björk', title: 'Hyperballad', time: 1764350000 } },
  },
  scrobble,
  malojaError,
)

async function scrobble({ request, now }: ProtocolRequest): Promise<Response> {
  const parameters = await readParameters(request)
  const { viewer } = await malojaSubmitter(parameters, request, now)
  const play = readScrobble(parameters, clientOfUserAgent(request.headers.get('user-agent')), now)
  await storeAndAnnounce(viewer.userId, [play], now)
  const { artists } = parameters
  const names = Array.isArray(artists) ? artists.filter((name) => typeof name === 'string') : [play.artist]
  return Response.json({
    status: 'success',
    track: { artists: names, title: play.track },
    desc: `Scrobbled ${play.track} by ${play.artist}`,
  } satisfies z.infer<typeof Scrobbled>)
}

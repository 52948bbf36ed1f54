import { z } from 'zod'
import type { Operation } from '@/lib/http/operation'
import { protocolRoute, type ProtocolRequest } from '@/lib/http/protocol-route'
import { readText } from '@/lib/http/read-text'
import { LastfmError, lastfmErrorOf } from '@/lib/scrobbling/lastfm/lastfm-error'
import { errorXml, toXml } from '@/lib/scrobbling/lastfm/to-xml'
import { methods } from './methods'

export { preflight as OPTIONS } from '@/lib/http/protocol-route'

const MAX_BODY_BYTES = 1024 * 1024

const Parameters = z.object({
  method: z
    .string()
    .describe(
      'auth.getMobileSession, auth.getToken, auth.getSession, track.updateNowPlaying, track.scrobble, user.getInfo or ' +
        'user.getRecentTracks; the first, fourth and fifth by POST',
    ),
  api_key: z.string().optional().describe('Any'),
  api_sig: z.string().optional().describe('Not checked: this server doesn’t know the secrets of clients'),
  sk: z.string().optional().describe('The session key'),
  format: z.enum(['json', 'xml']).optional().describe('XML unless it says json'),
  username: z.string().optional(),
  password: z.string().optional().describe('auth.getMobileSession: an access token'),
  artist: z.string().optional().describe('Or `artist[0]` to `artist[49]`, like the fields below, for several plays'),
  track: z.string().optional(),
  timestamp: z.string().optional().describe('When the play began, in seconds since 1970'),
  album: z.string().optional(),
  albumArtist: z.string().optional(),
  duration: z.string().optional().describe('The length of the track in seconds'),
})
const operation = {
  response: z.looseObject({ session: z.unknown().optional() }).describe('As the method says; or the same as XML.'),
  file: { type: 'application/xml' },
  anonymous: true,
} satisfies Partial<Operation>

export const GET = protocolRoute(
  {
    ...operation,
    summary: 'Last.fm: signs in or reads',
    query: Parameters,
    example: { query: { method: 'auth.getToken' } },
  },
  answer,
  refuse,
)
export const POST = protocolRoute(
  {
    ...operation,
    summary: 'Last.fm: signs in, submits plays or what is playing now, or reads',
    body: Parameters,
    bodyType: 'application/x-www-form-urlencoded',
    example: { body: { method: 'auth.getMobileSession', username: 'ada', password: 'mm_…', format: 'json' } },
  },
  answer,
  refuse,
)

async function answer({ request, now }: ProtocolRequest): Promise<Response> {
  const form = await parametersOf(request)
  try {
    const method = methods[(form.get('method') ?? '').toLowerCase()]
    if (!method) throw new LastfmError(3, 'Invalid Method - No method with that name in this package')
    if (method.isWrite && request.method !== 'POST') throw new LastfmError(6, 'This method must be called with POST.')
    const reply = await method.answer({ form, request, now })
    return wantsJson(form, request) ? Response.json(reply) : xml(toXml(reply), 200)
  } catch (error) {
    return failed(error, wantsJson(form, request))
  }
}

/** The parameters of the address and of the body together; the body's come first. */
async function parametersOf(request: Request): Promise<URLSearchParams> {
  const inAddress = new URL(request.url).searchParams
  if (request.method === 'GET') return inAddress
  const body = await readText(request, MAX_BODY_BYTES, 'The body may have at most 1 MB.')
  return new URLSearchParams([...new URLSearchParams(body), ...inAddress])
}

const wantsJson = (form: URLSearchParams, request: Request) =>
  form.get('format')?.toLowerCase() === 'json' || acceptsOnlyJson(request)

const acceptsOnlyJson = (request: Request) => /^application\/json\b/i.test(request.headers.get('accept') ?? '')

function refuse(error: unknown, request: Request): Response {
  return failed(error, new URL(request.url).searchParams.get('format') === 'json' || acceptsOnlyJson(request))
}

function failed(error: unknown, isJson: boolean): Response {
  const { code, message, status } = lastfmErrorOf(error)
  return isJson ? Response.json({ error: code, message }, { status }) : xml(errorXml(code, message), status)
}

const xml = (text: string, status: number) =>
  new Response(text, { status, headers: { 'Content-Type': 'application/xml; charset=utf-8' } })

import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

type Played = { at: string; track: string; artist?: string; album?: string; lengthMs?: number }

/**
 * Spotify's accounts service and Web API for one account, as far as plays are read: a code, refresh tokens, access
 * tokens that end, and the last 50 plays. `history` is what the account played; the other fields say what goes wrong.
 */
export async function startFakeSpotify() {
  const state = {
    history: [] as Played[],
    consentEnded: false,
    isDown: false,
    retryAfter: 0,
    requests: [] as string[],
    tokens: 0,
    accessTokens: new Set<string>(),
  }
  const server = createServer((request, response) => {
    void (async () => {
      const { status, body, headers } = await answer(request)
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
    })()
  })

  async function answer(request: IncomingMessage): Promise<{ status: number; body: object; headers?: object }> {
    const url = new URL(request.url ?? '/', 'http://spotify.test')
    state.requests.push(`${request.method} ${url.pathname}`)
    if (state.isDown) return { status: 502, body: {} }
    if (state.retryAfter > 0) return { status: 429, body: {}, headers: { 'retry-after': String(state.retryAfter) } }
    if (url.pathname === '/api/token') return token(new URLSearchParams(await text(request)), request)
    const bearer = request.headers.authorization?.replace('Bearer ', '') ?? ''
    if (!state.accessTokens.has(bearer)) return { status: 401, body: { error: { status: 401 } } }
    const after = Number(url.searchParams.get('after') ?? 0)
    const items = state.history.filter(({ at }) => Date.parse(at) > after).slice(-50)
    return { status: 200, body: { items: items.toReversed().map(item), limit: 50 } }
  }

  function token(form: URLSearchParams, { headers }: IncomingMessage) {
    const isOurs = headers.authorization === `Basic ${Buffer.from('id:secret').toString('base64')}`
    const isKnown = form.get('code') === 'good-code' || form.get('refresh_token')?.startsWith('refresh-')
    if (!isOurs || !isKnown || state.consentEnded) return { status: 400, body: { error: 'invalid_grant' } }
    const access = `access-${++state.tokens}`
    state.accessTokens.add(access)
    return {
      status: 200,
      body: {
        access_token: access,
        expires_in: 3600,
        ...(form.has('code') && { refresh_token: `refresh-${state.tokens}` }),
      },
    }
  }

  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return { state, url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

const item = ({ at, track, artist = 'Singer', album = 'Album', lengthMs = 200_000 }: Played) => ({
  played_at: at,
  context: null,
  track: {
    name: track,
    duration_ms: lengthMs,
    artists: [{ name: artist }, { name: 'Guest' }],
    album: { name: album, artists: [{ name: artist }] },
    uri: 'spotify:track:0',
  },
})

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

type Listen = { listened_at: number; track_metadata: Record<string, unknown> }

/** A ListenBrainz server as far as forwarding uses it. `reply` answers submissions otherwise than with ok. */
export async function startFakeListenbrainz() {
  const state = {
    listens: [] as Listen[],
    paths: [] as string[],
    reply: null as { status: number; body?: object; headers?: Record<string, string> } | null,
  }
  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request)
      state.paths.push(`${request.method} ${request.url}`)
      const isValid = request.headers.authorization === 'Token good-token'
      const send = (status: number, content: object, headers = {}) =>
        response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(content))
      if (request.url === '/lb/1/validate-token')
        return send(200, { code: 200, valid: isValid, ...(isValid && { user_name: 'ada' }) })
      if (request.url !== '/lb/1/submit-listens') return send(404, { code: 404, error: 'not here' })
      if (state.reply) return send(state.reply.status, state.reply.body ?? {}, state.reply.headers)
      if (!isValid) return send(401, { code: 401, error: 'Invalid authorization token.' })
      const { payload } = JSON.parse(body) as { payload: Listen[] }
      state.listens.push(...payload)
      send(200, { status: 'ok' })
    })()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return { state, url: `http://127.0.0.1:${port}/lb`, close: () => server.close() }
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { directRouteAt } from '../lib/http/direct-routes'
import { answerUnavailable } from './http-fallbacks'
import { unavailablePage } from './unavailable-page'

/** Larger bodies may come slowly or break the limit of a route, which Next's stream of the body lets it stop at. */
const MAX_BODY_BYTES = 64 * 1024

/** The work of a request to a direct route (lib/http/direct-routes.ts); null if Next is to answer. */
export function directAnswer(request: IncomingMessage, response: ServerResponse): (() => void) | null {
  const { method, url = '/', headers } = request
  if (method !== 'POST' || !(Number(headers['content-length']) <= MAX_BODY_BYTES)) return null
  const route = directRouteAt(url.split('?', 1)[0] ?? '')
  if (!route) return null
  const answer = async () => send(await route(await webRequest(request)), response)
  return () =>
    void answer().catch((error: unknown) => {
      if (request.destroyed && !request.complete) return // the caller left before it had sent everything
      console.error(error)
      const message = 'The server cannot answer at the moment. Try again later.'
      answerUnavailable(request, response, { message, retryAfterSeconds: 2, page: unavailablePage })
    })
}

async function webRequest(request: IncomingMessage): Promise<Request> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value))
  // As Next does; the headers that a client sent are removed before (lib/http/strip-forwarding-headers.ts).
  const { remoteAddress } = request.socket
  if (!headers.has('x-forwarded-for') && remoteAddress) headers.set('x-forwarded-for', remoteAddress)
  return new Request(`http://localhost${request.url}`, { method: 'POST', headers, body: await buffer(request) })
}

async function send(answer: Response, response: ServerResponse) {
  const body = await answer.text()
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  response.end(body)
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { directRouteFor } from '../lib/http/direct-routes'
import { answerUnavailable } from './http-fallbacks'
import { isUnlimited } from './limit-load'
import { sendResponse } from './send-response'
import { unavailablePage } from './unavailable-page'

/** The work of a request to a direct route (lib/http/direct-routes.ts); null if Next is to answer. */
export function directAnswer(request: IncomingMessage, response: ServerResponse): (() => void) | null {
  const { method = '', url = '/' } = request
  if (isUnlimited(request) || !hasUsualBody(request)) return null
  const route = directRouteFor(method, url.split('?', 1)[0] ?? '')
  if (!route) return null
  const answer = async () => sendResponse(await route(await webRequest(request)), request, response)
  return () =>
    void answer().catch((error: unknown) => {
      if (request.destroyed && !request.complete) return // the caller left before it had sent everything
      console.error(error)
      const message = 'The server cannot answer at the moment. Try again later.'
      answerUnavailable(request, response, { message, retryAfterSeconds: 2, page: unavailablePage })
    })
}

/** Next streams bodies, so that a route can stop at its limit: those of unknown length and those that GET doesn't have. */
function hasUsualBody({ method, headers }: IncomingMessage): boolean {
  const length = headers['content-length']
  if (headers['transfer-encoding'] !== undefined) return false
  return method === 'POST' ? length !== undefined : method === 'GET' && length === undefined
}

async function webRequest(request: IncomingMessage): Promise<Request> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value))
  // As Next does; the headers that a client sent are removed before (lib/http/strip-forwarding-headers.ts).
  const { remoteAddress } = request.socket
  if (!headers.has('x-forwarded-for') && remoteAddress) headers.set('x-forwarded-for', remoteAddress)
  const body = request.method === 'POST' ? await bodyOf(request) : null
  return new Request(`http://localhost${request.url}`, { method: request.method ?? 'GET', headers, body })
}

/** As `buffer` of node:stream/consumers, which makes a Blob of the body first. */
const bodyOf = (request: IncomingMessage) =>
  new Promise<Buffer<ArrayBuffer>>((resolve, reject) => {
    const chunks: Buffer[] = []
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .once('end', () => resolve(Buffer.concat(chunks)))
      .once('error', reject)
  })

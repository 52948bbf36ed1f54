import { randomBytes } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { env } from '@/lib/env'

const forwarded = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'forwarded',
  'x-real-ip',
]

/**
 * Marks every request that came from outside. Next calls itself with the headers of the first request when a server
 * action belongs to another page than the one it was called on, such as Undo in a toast that outlives its page.
 */
const OWN_CALL = 'x-own-call'
const secret = randomBytes(32).toString('base64url')

/**
 * Unless a proxy is trusted, removes every forwarding header that a client sent before Next reads the request. Next
 * then writes the socket's own address there. Called once when the server starts (instrumentation.ts).
 */
export function stripForwardingHeaders() {
  if (env.TRUST_PROXY) return
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    if (request.headers[OWN_CALL] === secret) return restoreHost(request.headers)
    for (const name of forwarded) delete request.headers[name]
    request.headers[OWN_CALL] = secret
  })
}

/** Next calls itself at 127.0.0.1; the action has to see the host that the browser asked for, as its Origin names it. */
function restoreHost(headers: IncomingHttpHeaders) {
  const host = headers['x-forwarded-host']
  if (typeof host === 'string') headers.host = host
}

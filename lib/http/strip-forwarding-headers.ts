import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
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
 * Unless a proxy is trusted, removes every forwarding header that a client sent before Next reads the request. Next
 * then writes the socket's own address there. Called once when the server starts (instrumentation.ts).
 */
export function stripForwardingHeaders() {
  if (env.TRUST_PROXY) return
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    for (const name of forwarded) delete request.headers[name]
  })
}

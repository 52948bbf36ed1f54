import type { IncomingMessage, ServerResponse } from 'node:http'
import { dataContentPolicy, securityHeaders } from '../lib/security/security-headers'
import { trustsProxy } from './trusts-proxy'

/**
 * Gives the security headers to a response that is sent without them: static files, errors of Next's own and our answers
 * outside Next. Pages and routes bring theirs.
 */
export function addDefaultHeaders({ headers }: IncomingMessage, response: ServerResponse) {
  const defaults = { ...securityHeaders(isHttps(headers)), 'Content-Security-Policy': dataContentPolicy }
  const writeHead = response.writeHead.bind(response)
  const withDefaults = (...args: Parameters<typeof writeHead>) => {
    for (const [name, value] of Object.entries(defaults)) if (!response.hasHeader(name)) response.setHeader(name, value)
    return writeHead(...args)
  }
  Object.assign(response, { writeHead: withDefaults })
}

/** As isHttpsRequest in lib/security. */
function isHttps(headers: IncomingMessage['headers']): boolean {
  const { NEXTAUTH_URL } = process.env
  if (NEXTAUTH_URL) return NEXTAUTH_URL.startsWith('https:')
  return trustsProxy() && headers['x-forwarded-proto'] === 'https'
}

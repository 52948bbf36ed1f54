import type { IncomingMessage, ServerResponse } from 'node:http'
import { dataContentPolicy, securityHeaders } from '../lib/security/security-headers'

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

/** As isHttpsRequest in lib/security, which this process may not import: lib/env would be loaded twice. */
function isHttps(headers: IncomingMessage['headers']): boolean {
  const { NEXTAUTH_URL, TRUST_PROXY = '' } = process.env
  if (NEXTAUTH_URL) return NEXTAUTH_URL.startsWith('https:')
  return ['1', 'true'].includes(TRUST_PROXY) && headers['x-forwarded-proto'] === 'https'
}

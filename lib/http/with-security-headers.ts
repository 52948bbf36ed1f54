import { isHttpsRequest } from '@/lib/security/is-https-request'
import { dataContentPolicy, securityHeaders } from '@/lib/security/security-headers'

/** Gives a response the security headers that pages get from the proxy. Headers that it has already are kept. */
export function withSecurityHeaders(request: Request, response: Response): Response {
  const added = {
    ...securityHeaders(isHttpsRequest(request.headers)),
    'Content-Security-Policy': dataContentPolicy,
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
  const all = isRedirect(response) ? withOwnHeaders(response) : response
  for (const [name, value] of Object.entries(added)) if (!all.headers.has(name)) all.headers.set(name, value)
  return all
}

/** The headers of `Response.redirect` cannot be changed. */
const isRedirect = ({ status }: Response) => status >= 300 && status < 400 && status !== 304
const withOwnHeaders = ({ body, status, headers }: Response) => new Response(body, { status, headers })

import { isHttpsRequest } from '@/lib/security/is-https-request'
import { dataContentPolicy, securityHeaders } from '@/lib/security/security-headers'

/** The response with the security headers that pages get from the proxy. Headers that it has already are kept. */
export function withSecurityHeaders(request: Request, { body, status, headers }: Response): Response {
  const all = {
    ...securityHeaders(isHttpsRequest(request.headers)),
    'Content-Security-Policy': dataContentPolicy,
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
  return new Response(body, {
    status,
    headers: [...Object.entries(all).filter(([name]) => !headers.has(name)), ...headers],
  })
}

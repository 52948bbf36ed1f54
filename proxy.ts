import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { isHttpsRequest } from '@/lib/security/is-https-request'
import { pageContentPolicy } from '@/lib/security/page-content-policy'
import { securityHeaders } from '@/lib/security/security-headers'

/**
 * Gives every page its security headers with a new nonce. Next reads the nonce from the policy, our own inline scripts
 * from `x-nonce`. `x-pathname` tells requireViewer where to return after sign-in.
 */
export function proxy(request: NextRequest) {
  const nonce = randomBytes(16).toString('base64')
  const isHttps = isHttpsRequest(request.headers)
  const policy = pageContentPolicy(nonce, isHttps)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-pathname', request.nextUrl.pathname + request.nextUrl.search)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(securityHeaders(isHttps))) response.headers.set(name, value)
  return response
}

// Not for the API: with a proxy Next buffers request bodies and cuts them off at 10 MB, but uploads are larger. The
// routes set these headers themselves.
// The first is for the landing page below a path: '/music' has no slash at its end.
export const config = { matcher: ['/', '/((?!api/|apis/|_next/static|_next/image|favicon.ico).*)'] }

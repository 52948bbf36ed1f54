import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { isHttpsRequest, pageContentPolicy, securityHeaders } from '@/lib/security/security-headers'

/**
 * Gives every page its security headers and a fresh nonce; Next finds the nonce in the policy, our own inline scripts
 * in `x-nonce`. `x-pathname` tells requireViewer where to return after sign-in.
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

// Not the API: a proxy makes Next copy a request's body, cut off at 10 MB, and uploads are larger. The routes set
// their headers themselves.
export const config = { matcher: ['/((?!api/|_next/static|_next/image|favicon.ico).*)'] }

import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { answerDirectly } from '@/lib/http/direct-routes'
import type { Operation } from '@/lib/http/operation'
import type { RouteContext } from '@/lib/http/read-input'
import type { Route } from '@/lib/http/route'
import { withSecurityHeaders } from '@/lib/http/with-security-headers'

/** A request to a protocol of another product. Its path parameters are texts. */
export type ProtocolRequest = { request: Request; params: Record<string, string>; now: Date }

type Answer = (asked: ProtocolRequest) => Response | Promise<Response>

/**
 * The only wrapper for routes that speak another product's protocol, under /apis. They have that protocol's own errors,
 * are open to every origin, and never read a cookie: whoever calls sends a token. The operation is documentation only;
 * the handler reads its input as the protocol says.
 * @param refuse the protocol's form of an error that the handler threw
 */
export function protocolRoute(
  operation: Operation,
  answer: Answer,
  refuse: (error: unknown, request: Request) => Response,
): Route {
  const handle = async (request: Request, context?: RouteContext) => {
    if (context) await answerDirectly(request, context, handle)
    try {
      return open(request, await answer({ request, params: await textsOf(context), now: new Date() }))
    } catch (error) {
      unstable_rethrow(error)
      return open(request, refuse(error, request))
    }
  }
  return Object.assign(handle, { operation })
}

/** What a browser asks before a web page or extension may call these routes. */
export const preflight = (request: Request): Response =>
  open(request, new Response(null, { status: 204, headers: { Allow: cors['Access-Control-Allow-Methods'] } }))

const cors = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type',
  'Access-Control-Expose-Headers': 'X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset-In, Retry-After',
  'Access-Control-Max-Age': '86400',
}

function open(request: Request, { body, status, headers }: Response): Response {
  const own = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': 'no-store', ...cors }
  return withSecurityHeaders(
    request,
    new Response(body, { status, headers: { ...own, ...Object.fromEntries(headers) } }),
  )
}

async function textsOf(context: RouteContext | undefined): Promise<Record<string, string>> {
  const entries = Object.entries((await context?.params) ?? {})
  return Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

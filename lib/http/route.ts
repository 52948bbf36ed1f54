import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { atOneRulesVersion } from '@/lib/auth/at-one-rules-version'
import { ownerOfToken, viewerOfSession } from '@/lib/auth/current-viewer'
import { callerOf } from '@/lib/http/caller'
import { answerDirectly } from '@/lib/http/direct-routes'
import { readHistoryVersionEarly } from '@/lib/http/early-history-version'
import { errorResponse } from '@/lib/http/error-response'
import { jsonAnswer, jsonResponse } from '@/lib/http/json-response'
import { keptJson } from '@/lib/http/kept-json'
import type { Handler, Operation } from '@/lib/http/operation'
import { checkOrigin } from '@/lib/http/check-origin'
import { takeAttempt, type Limit } from '@/lib/http/rate-limit'
import { readInput, type RouteContext } from '@/lib/http/read-input'
import { withSecurityHeaders } from '@/lib/http/with-security-headers'
import { rejectNullBytes } from '@/lib/validation/reject-null-bytes'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'

/** A Next route handler together with its operation, for the documentation and its tests. */
export type Route = ((request: Request, context?: RouteContext) => Promise<Response>) & { operation: Operation }

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])
const apiLimit: Limit = { name: 'api', tries: env.API_REQUESTS_PER_MINUTE, seconds: 60 }

/**
 * The only wrapper for routes under app/api: viewer (session cookie or `Authorization: Bearer`), origin check, rate limit,
 * schemas, handler. Errors are sent in the API's form. The handler receives the path, query and body
 * fields in one object. Its result is sent as JSON, on GET with an ETag; undefined is sent as 204, and a Response is
 * sent as it is.
 */
export function route<const O extends Operation>(operation: O, handler: Handler<O>): Route {
  const limit = operation.limit ?? apiLimit
  const answer = async (request: Request, context?: RouteContext) => {
    if (context) await answerDirectly(request, context, answer)
    try {
      const versionOf = isKept(operation, request) ? readHistoryVersionEarly(request.headers) : undefined
      const viewer = await viewerOf(request)
      if (!viewer && !operation.anonymous) {
        throw new AppError('unauthorized', 'Sign in, or send a personal access token.')
      }
      await takeAttempt(limit, viewer ? `user:${viewer.userId}` : callerOf(request.headers).address)
      const handle = async (by: Viewer | null) => {
        const input = rejectNullBytes(await readInput(request, context, operation))
        // `input` was parsed by the operation's schemas, and only an anonymous operation gets here without a viewer.
        return (handler as Handler<Operation>)(input, by as Viewer, request)
      }
      if (viewer && versionOf) {
        const asked = { summary: operation.summary, viewer, historyVersion: await versionOf(viewer) }
        return withSecurityHeaders(request, await keptJson(request, asked, handle))
      }
      const result = viewer && request.method === 'GET' ? await atOneRulesVersion(viewer, handle) : await handle(viewer)
      return withSecurityHeaders(request, reply(request, result, operation.status ?? 200))
    } catch (error) {
      unstable_rethrow(error)
      return withSecurityHeaders(request, errorResponse(error))
    }
  }
  return Object.assign(answer, { operation })
}

const isKept = (operation: Operation, request: Request) =>
  request.method === 'GET' && operation.isKept?.(new URL(request.url).searchParams)

async function viewerOf(request: Request): Promise<Viewer | null> {
  const authorization = request.headers.get('authorization')
  if (authorization) return bearer(authorization)
  const viewer = await viewerOfSession(request.headers, new Date())
  // Browsers send a session's cookie by themselves, also when another site makes them ask.
  if (viewer && !safeMethods.has(request.method)) checkOrigin(request.headers)
  return viewer
}

async function bearer(authorization: string): Promise<Viewer> {
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
  const owner = token ? await ownerOfToken(token, new Date()) : null
  if (!owner) throw new AppError('unauthorized', 'This access token is not valid.')
  if (owner.scope !== 'all') throw new AppError('unauthorized', 'This access token can only submit plays.')
  return owner.viewer
}

function reply(request: Request, result: unknown, status: number): Response {
  if (result instanceof Response) return result
  if (result === undefined) return new Response(null, { status: 204 })
  return ['GET', 'HEAD'].includes(request.method)
    ? jsonResponse(request, jsonAnswer(result))
    : Response.json(result, { status, headers: { 'Cache-Control': 'no-store' } })
}

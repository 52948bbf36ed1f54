import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { viewerOfSession, viewerOfToken } from '@/lib/auth/current-viewer'
import { callerOf } from '@/lib/http/caller'
import { errorResponse } from '@/lib/http/error-response'
import { jsonReply } from '@/lib/http/json-response'
import { checkOrigin } from '@/lib/http/check-origin'
import { takeAttempt, type Limit } from '@/lib/http/rate-limit'
import { readInput, type RouteContext } from '@/lib/http/read-input'
import { zodErrors } from '@/lib/http/zod-errors'
import { rejectNullBytes } from '@/lib/validation/reject-null-bytes'
import { AppError } from '@/lib/errors'
import { cameOverHttps, dataPolicy, securityHeaders } from '@/lib/security/security-headers'
import type { Viewer } from '@/lib/viewer'

type Options = {
  /** Counted for each person, or for each address where nobody is signed in. */
  limit?: Limit
  /** `raw` leaves the body to the handler (uploads); default `json`, at most 1 MB. */
  body?: 'json' | 'raw'
}
type Handler<S extends z.ZodType, V> = (input: z.output<S>, viewer: V, request: Request) => unknown
/** With what the documentation of the API tells of it. */
type Route = ((request: Request, context?: RouteContext) => Promise<Response>) & {
  schema: z.ZodType
  isAnonymous: boolean
  body: 'json' | 'raw'
}

const apiLimit: Limit = { name: 'api', tries: 6000, seconds: 60 }

/**
 * The one way in for requests: viewer (session cookie or `Authorization: Bearer`), origin check, rate limit, schema,
 * handler; errors leave in the shape of API.md. Query, JSON body and path parameters meet in one object for the schema.
 * What the handler returns is sent as JSON, on GET with an ETag; undefined as 204; a Response as it is.
 * With `{ anonymous: true }` the viewer may be null.
 */
export function route<S extends z.ZodType>(
  schema: S,
  handler: Handler<S, Viewer>,
  options?: Options & { anonymous?: false },
): Route
export function route<S extends z.ZodType>(
  schema: S,
  handler: Handler<S, Viewer | null>,
  options: Options & { anonymous: true },
): Route
export function route<S extends z.ZodType>(
  schema: S,
  handler: Handler<S, never>,
  options: Options & { anonymous?: boolean } = {},
): Route {
  const answer = async (request: Request, context?: RouteContext) => {
    try {
      const viewer = await viewerOf(request)
      if (!viewer && !options.anonymous) throw new AppError('unauthorized', 'Sign in, or send a personal access token.')
      await takeAttempt(options.limit ?? apiLimit, viewer ? `user:${viewer.userId}` : callerOf(request.headers).address)
      const input = rejectNullBytes(schema.parse(await readInput(request, context, options.body ?? 'json'), zodErrors))
      return guarded(request, reply(request, await (handler as Handler<S, Viewer | null>)(input, viewer, request)))
    } catch (error) {
      unstable_rethrow(error)
      return guarded(request, errorResponse(error))
    }
  }
  return Object.assign(answer, { schema, isAnonymous: options.anonymous ?? false, body: options.body ?? 'json' })
}

async function viewerOf(request: Request): Promise<Viewer | null> {
  const authorization = request.headers.get('authorization')
  if (authorization) return bearer(authorization)
  checkOrigin(request)
  return viewerOfSession(request.headers, new Date())
}

async function bearer(authorization: string): Promise<Viewer> {
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1]
  const viewer = token ? await viewerOfToken(token, new Date()) : null
  if (!viewer) throw new AppError('unauthorized', 'This access token is not valid.')
  return viewer
}

function reply(request: Request, result: unknown): Response {
  if (result instanceof Response) return result
  if (result === undefined) return new Response(null, { status: 204 })
  return ['GET', 'HEAD'].includes(request.method)
    ? jsonReply(request, result)
    : Response.json(result, { headers: { 'Cache-Control': 'no-store' } })
}

/** With the headers that pages get from the proxy; what the handler set itself stays. */
function guarded(request: Request, { body, status, headers }: Response): Response {
  const all = {
    ...securityHeaders(cameOverHttps(request.headers)),
    'Content-Security-Policy': dataPolicy,
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
  return new Response(body, {
    status,
    headers: [...Object.entries(all).filter(([name]) => !headers.has(name)), ...headers],
  })
}

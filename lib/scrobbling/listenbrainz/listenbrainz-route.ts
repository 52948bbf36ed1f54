import { AppError, statusOf } from '@/lib/errors'
import type { Operation } from '@/lib/http/operation'
import { protocolRoute, type ProtocolRequest } from '@/lib/http/protocol-route'
import type { TriesLeft } from '@/lib/http/rate-limit'
import type { Route } from '@/lib/http/route'
import { submitLimit, takeStrangerAttempt } from '../submit-limit'
import { submitterOf, type Submitter } from '../token-owner'

type Json = Record<string, unknown>
type Asked = ProtocolRequest & { submitter: Submitter }

/** A route of ListenBrainz's API that needs its token. */
export const listenbrainzRoute = (operation: Operation, answer: (asked: Asked) => Promise<Json>): Route =>
  protocolRoute(
    operation,
    async (asked) => {
      const submitter = await submitterOfHeader(asked)
      return jsonOf(await answer({ ...asked, submitter }), submitter.tries)
    },
    listenbrainzError,
  )

/** A route of ListenBrainz's API that others may read too, where the owner's privacy settings let them. */
export const openListenbrainzRoute = (
  operation: Operation,
  answer: (asked: ProtocolRequest & { submitter: Submitter | null }) => Promise<Json>,
): Route =>
  protocolRoute(
    { ...operation, anonymous: true },
    async (asked) => {
      const hasHeader = asked.request.headers.get('authorization') !== null
      if (!hasHeader) await takeStrangerAttempt(asked.request)
      const submitter = hasHeader ? await submitterOfHeader(asked) : null
      return jsonOf(await answer({ ...asked, submitter }), submitter?.tries)
    },
    listenbrainzError,
  )

/** The token in an Authorization header: whatever follows its first space. Null without a header. */
export function tokenInHeader(request: Request): string | null {
  const header = request.headers.get('authorization')
  if (!header) return null
  const space = header.indexOf(' ')
  if (space === -1) throw new AppError('unauthorized', 'Provided Authorization header is invalid.')
  return header.slice(space + 1).trim()
}

async function submitterOfHeader({ request, now }: ProtocolRequest): Promise<Submitter> {
  const token = tokenInHeader(request)
  if (token === null) throw new AppError('unauthorized', 'You need to provide an Authorization header.')
  const submitter = await submitterOf(token, request, now)
  if (!submitter) throw new AppError('unauthorized', 'Invalid authorization token.')
  return submitter
}

export function jsonOf(body: Json, tries?: TriesLeft): Response {
  return Response.json(body, { headers: tries ? limitHeaders(tries.left, tries.resetSeconds) : {} })
}

/**
 * Clients drop a play for good after a 400 or 401 and keep it after a 503, so an error of ours is always a 503. A body
 * that is too large is a 400, as ListenBrainz has it.
 */
export function listenbrainzError(error: unknown): Response {
  const known = error instanceof AppError && error.code !== 'internal' ? error : unavailable(error)
  const code = known.code === 'too_large' ? statusOf.invalid : statusOf[known.code]
  const wait = known.retryAfterSeconds
  const headers = wait === undefined ? {} : { 'Retry-After': String(wait), ...limitHeaders(0, wait) }
  return Response.json({ code, error: known.message }, { status: code, headers })
}

function unavailable(error: unknown): AppError {
  console.error(error)
  return new AppError('unavailable', 'The server cannot save plays at the moment. Try again later.')
}

const limitHeaders = (left: number, resetSeconds: number) => ({
  'X-RateLimit-Limit': String(submitLimit.tries),
  'X-RateLimit-Remaining': String(left),
  'X-RateLimit-Reset-In': String(resetSeconds),
})

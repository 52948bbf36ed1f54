import { statusOf, type ErrorCode } from '@/lib/errors'
import type { Operation } from '@/lib/http/operation'
import type { Method } from './routes'

/** What each error code means, for the documentation. */
export const errorMeanings: Record<ErrorCode, string> = {
  invalid: 'A field is missing or invalid; `fields` names it.',
  unauthorized: 'The caller is not signed in, or the token is not valid.',
  forbidden: 'The request came from another site.',
  not_found: 'It does not exist, or the caller may not see it.',
  method_not_allowed: 'This address doesn’t support this method.',
  conflict: 'It conflicts with what is already there.',
  too_large: 'The body is too large.',
  unsupported: 'The body is of a type that is not supported here.',
  rate_limited: 'Too many calls; `Retry-After` says how long to wait.',
  internal: 'Something went wrong on the server.',
  unavailable: 'It took too long to answer.',
}

/** The errors that a call can return, by status. */
export function possibleErrors(method: Method, { params, query, body, upload, errors = [] }: Operation): ErrorCode[] {
  const codes = new Set<ErrorCode>(['unauthorized', 'rate_limited', 'internal', ...errors])
  if (params || query || body || upload) codes.add('invalid')
  if (query && 'time_range' in query.shape) codes.add('not_found') // time_range=event_<id> of an unknown event
  if (method !== 'GET') codes.add('forbidden')
  if (body || upload) codes.add('too_large').add('unsupported')
  return [...codes].sort((a, b) => statusOf[a] - statusOf[b])
}

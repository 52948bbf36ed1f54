import { statusOf, type ErrorCode } from '@/lib/errors'
import type { Method, Operation } from './documented'
import type { JsonSchema } from './json-schema'

/** What each code means to whoever gets it. */
export const errorWords: Record<ErrorCode, string> = {
  invalid: 'A field is missing or not right; `fields` names it.',
  unauthorized: 'Nobody is signed in, or the token is not valid.',
  forbidden: 'A browser was made to send this by another site.',
  not_found: 'There is no such thing, or it is not for the caller to see.',
  method_not_allowed: 'The address knows no such method.',
  conflict: 'It does not go with what is there already.',
  too_large: 'The body is larger than is taken.',
  unsupported: 'The body is of a kind that is not read here.',
  rate_limited: 'Too many calls; `Retry-After` says how long to wait.',
  internal: 'Something went wrong on the server.',
  unavailable: 'It took too long to answer.',
}

type Call = { method: Method; operation: Operation; schema: JsonSchema; hasBody: boolean }

/** The errors that a call can end in, by status. */
export function possibleErrors({ method, operation, schema, hasBody }: Call): ErrorCode[] {
  const fields = Object.keys(schema.properties ?? {})
  const codes = new Set<ErrorCode>(['unauthorized', 'rate_limited', 'internal', ...(operation.mayFail ?? [])])
  if (hasBody || fields.length > 0 || schema.allOf) codes.add('invalid')
  if (fields.includes('time_range')) codes.add('not_found') // event_<id> of an event that is not there
  if (method !== 'GET') codes.add('forbidden')
  if (hasBody) codes.add('too_large').add('unsupported')
  return [...codes].sort((a, b) => statusOf[a] - statusOf[b])
}

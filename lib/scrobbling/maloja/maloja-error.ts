import { AppError, statusOf } from '@/lib/errors'

/** An error in the form of Maloja's API. */
export function malojaError(error: unknown): Response {
  const known = error instanceof AppError && error.code !== 'internal' ? error : unavailable(error)
  const type = types[known.code] ?? 'unknown_server_error'
  const body = { status: 'failure', error: { type, value: null, desc: known.message } }
  const wait = known.retryAfterSeconds
  const headers = wait === undefined ? undefined : { 'Retry-After': String(wait) }
  return Response.json(body, { status: statusOf[known.code], ...(headers && { headers }) })
}

const types: Partial<Record<AppError['code'], string>> = {
  invalid: 'missing_scrobble_data',
  forbidden: 'authentication_fail',
  too_large: 'missing_scrobble_data',
  rate_limited: 'rate_limited',
}

function unavailable(error: unknown): AppError {
  console.error(error)
  return new AppError('unavailable', 'The server cannot save plays at the moment. Try again later.')
}

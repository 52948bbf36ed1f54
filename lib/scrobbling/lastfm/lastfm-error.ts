import { AppError, type ErrorCode } from '@/lib/errors'

/** The error numbers of Last.fm's API that this server replies with, each with its HTTP status. */
const statuses = {
  /** Invalid method */
  3: 400,
  /** Authentication failed */
  4: 403,
  /** Invalid parameters */
  6: 400,
  /** Invalid session key: the client signs in again */
  9: 403,
  /** Token not authorised */
  14: 403,
  /** Token expired */
  15: 403,
  /** Temporarily unavailable: the client tries again */
  16: 503,
  /** Rate limit exceeded */
  29: 429,
} as const

type LastfmCode = keyof typeof statuses

/** An error of Last.fm's protocol. */
export class LastfmError extends Error {
  readonly status: number

  constructor(
    readonly code: LastfmCode,
    message: string,
  ) {
    super(message)
    this.name = 'LastfmError'
    this.status = statuses[code]
  }
}

const codes: Partial<Record<ErrorCode, LastfmCode>> = { invalid: 6, not_found: 6, too_large: 6, rate_limited: 29 }

/** Any error in the protocol's form. An error of ours becomes 16: the client keeps its plays and tries again. */
export function lastfmErrorOf(error: unknown): LastfmError {
  if (error instanceof LastfmError) return error
  const code = error instanceof AppError ? codes[error.code] : undefined
  if (code) return new LastfmError(code, (error as AppError).message)
  console.error(error)
  return new LastfmError(16, 'The service is temporarily unavailable. Please try again.')
}

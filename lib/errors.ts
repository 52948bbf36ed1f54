/** The API's error codes with their HTTP statuses. */
export const statusOf = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  too_large: 413,
  unsupported: 415,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const

export type ErrorCode = keyof typeof statusOf

type Details = { fields?: Record<string, string>; retryAfterSeconds?: number; cause?: unknown }

/** An error whose message can be shown to the person. Any other error is sent as `internal`. */
export class AppError extends Error {
  readonly fields?: Record<string, string>
  readonly retryAfterSeconds?: number

  constructor(
    readonly code: ErrorCode,
    message: string,
    { fields, retryAfterSeconds, cause }: Details = {},
  ) {
    super(message, { cause })
    this.name = 'AppError'
    this.fields = fields
    this.retryAfterSeconds = retryAfterSeconds
  }
}

export const notFound = (what: string) => new AppError('not_found', `There is no such ${what}.`)
export const invalid = (field: string, message: string) =>
  new AppError('invalid', message, { fields: { [field]: message } })

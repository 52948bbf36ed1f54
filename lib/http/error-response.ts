import { z } from 'zod'
import { databaseAway, isDatabaseUnavailable } from '@/lib/database-unavailable'
import { AppError, statusOf, type ErrorCode } from '@/lib/errors'
import { requestIdField } from '@/lib/request-context'
import { isNoRoom, noRoom } from '@/lib/storage/no-room'

export type ErrorBody = {
  code: ErrorCode
  message: string
  fields?: Record<string, string>
  /** Also in the header X-Request-Id, and in every line that was logged meanwhile */
  request_id?: string
}

/**
 * The error as sent to the client. Unexpected errors are logged and sent as `internal`, because their message may hold
 * SQL, a path or personal data.
 */
export function errorBody(error: unknown): ErrorBody {
  return error instanceof z.ZodError ? invalidReply(error) : bodyOf(known(error))
}

function bodyOf({ code, message, fields }: AppError): ErrorBody {
  return { code, message, ...(fields && { fields }), ...requestIdField() }
}

/** The error itself if people may see it; otherwise it is logged, and this says what they are told instead. */
function known(error: unknown): AppError {
  if (error instanceof AppError && error.code !== 'internal') return error
  console.error(error)
  if (error instanceof AppError) return error
  if (isNoRoom(error)) return new AppError('unavailable', noRoom.message, noRoom)
  return isDatabaseUnavailable(error)
    ? new AppError('unavailable', databaseAway.message, databaseAway)
    : new AppError('internal', 'Something went wrong on our side. Please try again.')
}

export function errorResponse(error: unknown): Response {
  if (error instanceof z.ZodError) return errorJson(invalidReply(error))
  const told = known(error)
  return errorJson(bodyOf(told), told.retryAfterSeconds)
}

const errorJson = (error: ErrorBody, wait?: number) =>
  Response.json(
    { error },
    {
      status: statusOf[error.code],
      headers: { 'Cache-Control': 'no-store', ...(wait && { 'Retry-After': String(wait) }) },
    },
  )

function invalidReply(error: z.ZodError): ErrorBody {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const names =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => fieldOf([...issue.path, key]))
        : [fieldOf(issue.path)]
    for (const name of names)
      fields[name] ??= issue.code === 'unrecognized_keys' ? 'There is no such field.' : issue.message
  }
  const [[name, message] = ['body', 'is not valid'], ...more] = Object.entries(fields)
  return {
    code: 'invalid',
    message: more.length ? `Check these fields: ${Object.keys(fields).join(', ')}.` : `Check ${name}: ${message}`,
    fields,
    ...requestIdField(),
  }
}

/** A field's path, such as `privacy.profile`. For an error in any entry of a list, the list's name. */
function fieldOf(path: PropertyKey[]): string {
  const entry = path.findIndex((key) => typeof key === 'number')
  return path.slice(0, entry === -1 ? undefined : entry).join('.') || 'body'
}

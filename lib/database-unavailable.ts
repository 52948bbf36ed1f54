/**
 * What callers are told while the database is away, and after how many seconds it is worth trying again. A change whose
 * answer was lost with the connection may have been saved nevertheless.
 */
export const databaseAway = {
  message:
    'The database can’t be reached right now. Your data is safe. Try again in a few seconds; if you were saving something, ' +
    'check first whether it’s there.',
  retryAfterSeconds: 5,
}

/** Of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html), of the socket and of Prisma. */
const codes = new Set([
  '57P01', // shut down by an administrator
  '57P02', // shut down after a crash
  '57P03', // starting up
  '53300', // too many connections
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'P1001', // cannot be reached
  'P1002', // does not answer in time
  'P1017', // closed the connection
  'P2024', // no connection became free in time
])
const kinds = new Set(['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'])
const messages =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

/** Whether an operation failed because the database is away: stopped, starting, out of connections or out of reach. */
export function isDatabaseUnavailable(error: unknown, depth = 0): boolean {
  if (!(error instanceof Object) || depth > 5) return false
  const { code, kind, message, cause, errors, meta, driverAdapterError } = error as Record<string, unknown>
  return (
    (typeof code === 'string' && (codes.has(code) || code.startsWith('08'))) ||
    (typeof kind === 'string' && kinds.has(kind)) ||
    (typeof message === 'string' && messages.test(message)) ||
    // Prisma keeps what PostgreSQL said in `meta.driverAdapterError`.
    [cause, meta, driverAdapterError, ...(Array.isArray(errors) ? errors : [])].some((inner) =>
      isDatabaseUnavailable(inner, depth + 1),
    )
  )
}

/** What people are told where a disk is full, and after how many seconds it is worth trying again. */
export const noRoom = {
  message: 'There is no room on this server for this at the moment. Try again later, or tell the person who runs it.',
  retryAfterSeconds: 600,
}

/** Of the file system (full, or the user's share of it), and of PostgreSQL. */
const codes = new Set(['ENOSPC', 'EDQUOT', '53100'])
const INSUFFICIENT_STORAGE = 507 // how S3-compatible servers say so

/** Whether an operation failed because a disk is full. */
export function isNoRoom(error: unknown, depth = 0): boolean {
  if (!(error instanceof Object) || depth > 5) return false
  const { code, status, cause } = error as Record<string, unknown>
  return (typeof code === 'string' && codes.has(code)) || status === INSUFFICIENT_STORAGE || isNoRoom(cause, depth + 1)
}

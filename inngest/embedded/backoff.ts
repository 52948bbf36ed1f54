const LONGEST_MS = 5 * 60_000

/** When the attempt after this one (counted from 0) is due: after 1, 2, 4, … seconds, each up to a quarter longer, or when asked. */
export function backoff(attempt: number, retry: 'never' | 'later' | Date): Date {
  if (retry instanceof Date) return retry
  const wait = Math.min(1000 * 2 ** attempt, LONGEST_MS)
  return new Date(Date.now() + wait * (1 + Math.random() / 4))
}

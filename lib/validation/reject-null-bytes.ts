import { invalid } from '@/lib/errors'

/** Whether any text in a value holds a NUL, which PostgreSQL keeps nowhere. */
export function hasNullByte(value: unknown): boolean {
  const waiting = [value]
  for (const part of waiting) {
    if (typeof part === 'string' && part.includes('\0')) return true
    if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) waiting.push(inner)
  }
  return false
}

/** The input as it is. Throws `invalid` with the field whose text cannot be kept. */
export function rejectNullBytes<T>(input: T): T {
  for (const [field, value] of Object.entries(input ?? {})) {
    if (hasNullByte(value)) throw invalid(field, 'This text holds a character that cannot be kept.')
  }
  return input
}

import { invalid } from '@/lib/errors'

/** Whether any text in a value contains a NUL character, which PostgreSQL cannot store. */
export function hasNullByte(value: unknown): boolean {
  const waiting = [value]
  for (const part of waiting) {
    if (typeof part === 'string' && part.includes('\0')) return true
    if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) waiting.push(inner)
  }
  return false
}

/** Returns the input unchanged. Throws `invalid` with the field that contains a NUL character. */
export function rejectNullBytes<T>(input: T): T {
  for (const [field, value] of Object.entries(input ?? {})) {
    if (hasNullByte(value)) throw invalid(field, 'This text holds a character that cannot be kept.')
  }
  return input
}

import { isoUtc } from '@/lib/time/instant'

/** An answer as the API writes it: `msPlayed` is `ms_played`, an instant is ISO 8601 in UTC. Plain objects, lists and dates, however deep. */
export function inSnakeCase(value: unknown): unknown {
  if (value instanceof Date) return isoUtc(value)
  if (Array.isArray(value)) return value.map(inSnakeCase)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      inSnakeCase(inner),
    ]),
  )
}

import { isoUtc } from '@/lib/time/instant'

type SnakeKey<K> = K extends `${infer Letter}${infer Rest}` ? `${SnakeLetter<Letter>}${SnakeKey<Rest>}` : K
type SnakeLetter<Letter extends string> = Letter extends Lowercase<Letter> ? Letter : `_${Lowercase<Letter>}`

/** The type with `msPlayed` as `ms_played` and dates as text. */
export type InSnakeCase<T> = T extends Date
  ? string
  : T extends readonly (infer Entry)[]
    ? InSnakeCase<Entry>[]
    : T extends object
      ? { [K in keyof T as SnakeKey<K>]: InSnakeCase<T[K]> }
      : T

/** Converts to the API's form at every depth: `msPlayed` becomes `ms_played`, a date becomes ISO 8601 in UTC. */
export function toSnakeCase<T>(value: T): InSnakeCase<T> {
  return converted(value) as InSnakeCase<T>
}

function converted(value: unknown): unknown {
  if (value instanceof Date) return isoUtc(value)
  if (Array.isArray(value)) return value.map(converted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      converted(inner),
    ]),
  )
}

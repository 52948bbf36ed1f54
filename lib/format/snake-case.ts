import { isoUtc } from '@/lib/time/instant'

type SnakeKey<K> = K extends `${infer Letter}${infer Rest}` ? `${SnakeLetter<Letter>}${SnakeKey<Rest>}` : K
type SnakeLetter<Letter extends string> = Letter extends Lowercase<Letter> ? Letter : `_${Lowercase<Letter>}`

/** The type with the keys of `msPlayed` as `ms_played` and instants as text. */
export type InSnakeCase<T> = T extends Date
  ? string
  : T extends readonly (infer Entry)[]
    ? InSnakeCase<Entry>[]
    : T extends object
      ? { [K in keyof T as SnakeKey<K>]: InSnakeCase<T[K]> }
      : T

/** As the API writes it: `msPlayed` is `ms_played`, an instant is ISO 8601 in UTC. Plain objects, lists and dates, however deep. */
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

import type { JsonRow, SkippedRow, SkipReason, ReadContext } from './format'

const DAY_MS = 86_400_000
const EARLIEST = Date.UTC(2002, 0, 1)
const MILLISECONDS_FROM = 1e11
const INSTANT = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?\s?(Z|[+-]\d\d:?\d\d)?$/i

/** The text of a field, without the NUL that PostgreSQL refuses; null for anything that is no text or blank. */
export function text(row: JsonRow, key: string): string | null {
  const value = row[key]
  if (typeof value !== 'string' || value === '') return null
  const clean = value.includes('\0') ? value.replaceAll('\0', '') : value
  return /\S/.test(clean) ? clean : null
}

/** A text cut to `length` characters, never through the middle of a character. */
export function shortText(row: JsonRow, key: string, length: number): string | null {
  const value = text(row, key)
  return value && truncate(value, length)
}

function truncate(value: string, length: number): string {
  return value.length <= length ? value : [...value.slice(0, length * 2)].slice(0, length).join('')
}

export function booleanField(row: JsonRow, key: string): boolean | null {
  const value = row[key]
  return typeof value === 'boolean' ? value : null
}

/** Milliseconds since 1970 of a time in UTC or with an offset; null where it cannot be read or be believed. */
export function instant(value: unknown, context: ReadContext): number | null {
  const match = typeof value === 'string' ? INSTANT.exec(value) : null
  if (!match) return null
  const [, year, month, day, hour, minute, second = '0', fraction = '', offset] = match
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day)) return null
  const time =
    date.getTime() +
    Number(hour) * 3_600_000 +
    Number(minute) * 60_000 +
    Number(second) * 1000 +
    Number(fraction.padEnd(3, '0').slice(0, 3))
  return believable(time - offsetMs(offset), context)
}

/** The instant itself, or null where it lies before 2002 or after tomorrow. */
export const believable = (at: number, { latest }: ReadContext): number | null =>
  at >= EARLIEST && at <= latest ? at : null

/** Milliseconds since 1970 of a count of seconds or of milliseconds, as a number or in digits; null where it cannot be believed. */
export function epoch(value: unknown, context: ReadContext): number | null {
  const count = numeric(value)
  if (count === null) return null
  return believable(Math.round(Math.abs(count) > MILLISECONDS_FROM ? count : count * 1000), context)
}

/** A number, also where the file writes it as text; null for anything else. */
export function numeric(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return typeof value === 'string' && /^\s*-?\d{1,18}(\.\d+)?\s*$/.test(value) ? Number(value) : null
}

/** Milliseconds really heard of a number or text, in units of `unitMs`; null where it is missing or no believable duration. */
export function heard(value: unknown, unitMs = 1): number | null {
  const count = numeric(value)
  const ms = count === null ? null : Math.round(count * unitMs)
  return ms !== null && ms >= 0 && ms <= DAY_MS ? ms : null
}

/** The length of a track in milliseconds of a number or text, in units of `unitMs`; null where it is missing, 0 or not believable. */
export const trackLength = (value: unknown, unitMs = 1): number | null => heard(value, unitMs) || null

/** A number or text in units of `perMinute` as the whole minutes of an offset from UTC; null where there is no such offset. */
export function utcOffset(value: unknown, perMinute = 1): number | null {
  const count = numeric(value)
  const minutes = count === null ? null : count / perMinute
  return minutes !== null && Number.isInteger(minutes) && minutes >= -12 * 60 && minutes <= 14 * 60 ? minutes : null
}

/** NaN where there is no such offset: it goes from -12:00 to +14:00. */
function offsetMs(offset: string | undefined): number {
  if (!offset || offset === 'Z' || offset === 'z') return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))
  if (minutes > 14 * 60) return NaN
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000
}

/** Whole milliseconds; 0 where the key is missing, null where the value is no believable duration. */
export function duration(value: unknown): number | null {
  if (value === undefined || value === null) return 0
  if (typeof value !== 'number' || !Number.isFinite(value)) return null
  const ms = Math.round(value)
  return ms >= 0 && ms <= DAY_MS ? ms : null
}

export function skippedRow(
  reason: SkipReason,
  title: string | null,
  msPlayed: number | null,
  detail: string | null = null,
): SkippedRow {
  return {
    skipReason: reason,
    title: title && truncate(title, 300),
    msPlayed:
      msPlayed === null || !Number.isFinite(msPlayed) ? null : Math.min(DAY_MS, Math.max(0, Math.round(msPlayed))),
    detail: detail && truncate(detail, 300).replaceAll('\0', '␀'),
  }
}

/** What a row cannot be read for, in words: "ts is missing", "ms_played is -5". */
export function describeInvalid(row: JsonRow, key: string): string {
  const value = row[key]
  if (value === undefined) return `${key} is missing`
  // JSON.stringify cannot follow a value as deep as JSON.parse reads.
  if (typeof value === 'object' && value !== null) return `${key} is ${Array.isArray(value) ? 'a list' : 'an object'}`
  return `${key} is ${truncate(JSON.stringify(value), 100)}`
}

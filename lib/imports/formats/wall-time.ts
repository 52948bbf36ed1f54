import { Temporal } from 'temporal-polyfill'
import { believable } from './fields'
import type { ReadContext } from './format'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NUMERIC = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)[T ](\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?$/
const NAMED_MONTH = /^(\d\d?) ([a-z]{3})[a-z]* (\d{4}),? (\d\d?):(\d\d)(?::(\d\d))?$/i
const HOUR_MS = 3_600_000
/** The end of what a Date can hold, less a day for the zones. */
const LATEST_DATE = 8.64e15 - 24 * HOUR_MS

/** The parts of `2020-04-13 05:01:31` or `05 Apr 2010, 11:59` as if they were UTC, in milliseconds; null where it is neither. */
export function wallClock(value: string): { utc: number; hasSeconds: boolean } | null {
  const numeric = NUMERIC.exec(value)
  const named = numeric ? null : NAMED_MONTH.exec(value)
  if (!numeric && !named) return null
  const [, first = '', second = '', third = '', hour = '', minute = '', seconds] = numeric ?? named ?? []
  const [year, month, day] = numeric
    ? [Number(first), Number(second), Number(third)]
    : [Number(third), MONTHS.indexOf(second.toLowerCase()) + 1, Number(first)]
  if (Number(hour) > 23 || Number(minute) > 59 || Number(seconds ?? 0) > 59) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day) return null
  const utc = date.getTime() + Number(hour) * HOUR_MS + Number(minute) * 60_000 + Number(seconds ?? 0) * 1000
  return { utc, hasSeconds: seconds !== undefined }
}

/** The instant at which clocks of the zone of the choices (UTC by default) show a time; null where it cannot be read or believed. */
export function wallInstant(value: unknown, context: ReadContext): number | null {
  const clock = typeof value === 'string' ? wallClock(value.trim()) : null
  return clock && believable(toInstant(clock.utc, context.choices?.zone ?? 'UTC'), context)
}

// A listening history stays in one zone, hour after hour: what a clock is off from UTC is looked up once for each of them.
const shifts = new Map<string, number>()

/** A time that a clock change skips or repeats is read by the rule of before the change. */
export function toInstant(wallUtc: number, zone: string): number {
  if (zone === 'UTC' || Math.abs(wallUtc) > LATEST_DATE) return wallUtc
  const hour = wallUtc - (((wallUtc % HOUR_MS) + HOUR_MS) % HOUR_MS)
  const key = `${zone} ${hour}`
  let shift = shifts.get(key)
  if (shift === undefined) {
    const wall = Temporal.Instant.fromEpochMilliseconds(hour).toZonedDateTimeISO('UTC').toPlainDateTime()
    shift = wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds - hour
    if (shifts.size >= 100_000) shifts.clear()
    shifts.set(key, shift)
  }
  return wallUtc + shift
}

import { Temporal } from 'temporal-polyfill'

/** The instant at which a local day begins. If a clock change skips midnight, the first instant after it. */
export function startOfDay(day: Temporal.PlainDate, timeZone: string): Date {
  return new Date(day.toZonedDateTime(timeZone).epochMilliseconds)
}

/** The local day of an instant. */
export function localDay(instant: Date, timeZone: string): Temporal.PlainDate {
  return zoned(instant, timeZone).toPlainDate()
}

/** "2022-01-01T00:00:00-05:00" */
export function isoWithOffset(instant: Date, timeZone: string): string {
  return zoned(instant, timeZone).toString({ timeZoneName: 'never' })
}

/** "2022-01-03T01:12:09Z"; milliseconds are included only if they are not 0. */
export function isoUtc(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toString()
}

const zoned = (instant: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)

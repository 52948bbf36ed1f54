import { Temporal } from 'temporal-polyfill'

/** The instant at which a local day begins; where a change of clocks swallows midnight, its first moment. */
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

/** "2022-01-03T01:12:09Z": milliseconds only where there are any. */
export function isoUtc(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toString()
}

const zoned = (instant: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)

import { Temporal } from 'temporal-polyfill'
import { zoneAt, type TimeZones } from './time-zones'

/**
 * The instant at which a local day begins. If a clock change or a change of zone skips midnight, the first instant after
 * it: the one from which every local day is this one or a later one.
 */
export function startOfDay(day: Temporal.PlainDate, { timeZone, zones }: TimeZones): Date {
  const midnight = (zone: string) => day.toZonedDateTime(zone).epochMilliseconds
  if (!zones) return new Date(midnight(timeZone))
  const starts = zones.map(({ since, zone }) => Math.max(since ?? -Infinity, midnight(zone)))
  const place = starts.findIndex((start, index) => start < (zones[index + 1]?.since ?? Infinity))
  return new Date(starts[place] ?? midnight(timeZone))
}

/** The local day of an instant. */
export function localDay(instant: Date, by: TimeZones): Temporal.PlainDate {
  return zoned(instant, zoneAt(instant, by)).toPlainDate()
}

/** The instant at which the person's clock showed a time: "2026-05-01T20:00". A time that it showed twice is the first. */
export function instantOfLocalTime(localTime: string, by: TimeZones): Date {
  const time = Temporal.PlainDateTime.from(localTime)
  const at = (zone: string) => new Date(time.toZonedDateTime(zone).epochMilliseconds)
  return at(zoneAt(at(by.timeZone), by))
}

/** The other way: "2026-05-01T20:00:00" */
export const localTimeOf = (instant: Date, by: TimeZones): string =>
  zoned(instant, zoneAt(instant, by)).toPlainDateTime().toString({ smallestUnit: 'second' })

/** "2022-01-01T00:00:00-05:00" */
export function isoWithOffset(instant: Date, timeZone: string): string {
  return zoned(instant, timeZone).toString({ timeZoneName: 'never' })
}

/** "2022-01-03T01:12:09Z"; milliseconds are included only if they are not 0. Not Temporal: lists hold hundreds of these. */
export const isoUtc = (instant: Date): string => instant.toISOString().replace(/\.?0*Z$/, 'Z')

const zoned = (instant: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone)

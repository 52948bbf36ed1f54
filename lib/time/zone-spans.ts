import { Temporal } from 'temporal-polyfill'
import type { ZoneSpan } from './time-zones'

/** A zone from a local date on, "2022-06-01", until the next such date. */
export type ZoneFrom = { from: string; zone: string }

/** The zones of a person by instant: `home` before the first date, then each from the start of its date in that zone. */
export function zoneSpans(home: string, zones: readonly ZoneFrom[]): ZoneSpan[] {
  const later = zones.map(({ from, zone }) => ({
    since: Temporal.PlainDate.from(from).toZonedDateTime(zone).epochMilliseconds,
    zone,
  }))
  return [{ since: null, zone: home }, ...later.toSorted((a, b) => a.since - b.since)]
}

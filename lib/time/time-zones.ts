/**
 * The zones in which a person's times are told: one, or several by date. `zones` is in order and begins with the zone
 * before the first date; absent where one zone is meant always.
 */
export type TimeZones = { timeZone: string; zones?: readonly ZoneSpan[] }

/** From this instant (milliseconds since 1970, null = always) until the next one begins. */
export type ZoneSpan = { since: number | null; zone: string }

/** The IANA zone of an instant. */
export function zoneAt(instant: Date, { timeZone, zones }: TimeZones): string {
  return zones?.findLast(({ since }) => since === null || since <= instant.getTime())?.zone ?? timeZone
}

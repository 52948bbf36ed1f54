import { Temporal } from 'temporal-polyfill'
import type { OffsetStay } from './stays'

/** A stretch in one time zone; null where no zone below has its clocks. */
export type ZoneStay = { zone: string | null; first: Date; last: Date; then: Date | null; plays: number }

/**
 * Places where many people live, for each way that clocks are set; the first that fits is named. An offset alone does not
 * tell a place: the proposal says whose clocks these are, and the person decides.
 */
const places = [
  'Pacific/Honolulu',
  'America/Anchorage',
  'America/Los_Angeles',
  'America/Denver',
  'America/Phoenix',
  'America/Chicago',
  'America/Mexico_City',
  'America/New_York',
  'America/Bogota',
  'America/Halifax',
  'America/Puerto_Rico',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Argentina/Buenos_Aires',
  'Atlantic/Azores',
  'Europe/London',
  'UTC',
  'Europe/Berlin',
  'Africa/Lagos',
  'Europe/Athens',
  'Africa/Johannesburg',
  'Europe/Istanbul',
  'Africa/Nairobi',
  'Europe/Moscow',
  'Asia/Tehran',
  'Asia/Dubai',
  'Asia/Kabul',
  'Asia/Karachi',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Dhaka',
  'Asia/Yangon',
  'Asia/Bangkok',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Adelaide',
  'Australia/Darwin',
  'Australia/Sydney',
  'Australia/Brisbane',
  'Pacific/Noumea',
  'Pacific/Auckland',
  'Pacific/Fiji',
  'Pacific/Tongatapu',
]

/**
 * Stretches of one offset each as stretches in one zone each: neighbours are one stay where a zone fits all of them, such
 * as the summer and the winter of a place.
 * @param known zones that the person uses, which are preferred
 */
export function zonesOfOffsets(offsets: readonly OffsetStay[], known: readonly string[]): ZoneStay[] {
  const candidates = [...new Set([...known, ...places])]
  const stays: (ZoneStay & { zones: string[] })[] = []
  for (const { place, first, last, then, plays } of offsets) {
    const zones = candidates.filter((zone) => [first, last].every((at) => offsetOf(zone, at) === place))
    const before = stays.at(-1)
    const shared = before?.zones.filter((zone) => zones.includes(zone)) ?? []
    const joined = before && shared.length > 0 ? stays.pop() : undefined
    stays.push({
      zones: joined ? shared : zones,
      zone: (joined ? shared : zones)[0] ?? null,
      first: joined?.first ?? first,
      last,
      then,
      plays: plays + (joined?.plays ?? 0),
    })
  }
  return stays.map(({ zones: _, ...stay }) => stay)
}

/** Minutes */
const offsetOf = (zone: string, at: Date) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9

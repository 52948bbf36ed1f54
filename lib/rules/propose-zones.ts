import 'server-only'
import { localDay } from '@/lib/time/instant'
import { zoneAt, type TimeZones } from '@/lib/time/time-zones'
import { zoneSpans } from '@/lib/time/zone-spans'
import { readRules } from './read-rules'
import { staysAtOffsets, staysInCountries } from './stays'
import { zonesOfOffsets, type ZoneStay } from './zone-of-offsets'
import { onlyZoneOf } from './zones-of-country'

export type ZoneProposal = {
  /** Null where the files tell only how the device's clock was set */
  country: string | null
  zone: string
  /** Local dates: the first in the zone, and the first after it; null where the history ends there */
  from: string
  to: string | null
  /** The zone after it */
  after: string
  plays: number
}

type Stay = ZoneStay & { country: string | null }

/**
 * Stays of at least three days where other clocks were kept than the person's times are told by: in a country of one time
 * zone, or by the clock of their device. Where both tell of the same days, the country does. Nothing is changed.
 */
export async function proposeZones(userId: number): Promise<ZoneProposal[]> {
  const [{ timeZone, rules }, countries, offsets] = await Promise.all([
    readRules(userId),
    staysInCountries(userId),
    staysAtOffsets(userId),
  ])
  const by = { timeZone, zones: zoneSpans(timeZone, rules.zones) }
  const known = by.zones.map(({ zone }) => zone)
  const abroad = countries.map(({ place, ...stay }) => ({ ...stay, country: place, zone: onlyZoneOf(place) }))
  const byClock = zonesOfOffsets(offsets, known).map((stay) => ({ ...stay, country: null }))
  const isTold = ({ first, last }: Stay) => abroad.some((other) => other.first <= last && first <= other.last)
  return [...proposals(abroad, by), ...proposals(byClock, by, (stay) => !isTold(stay))].toSorted((a, b) =>
    a.from.localeCompare(b.from),
  )
}

function proposals(stays: Stay[], by: TimeZones, isWanted: (stay: Stay) => boolean = () => true): ZoneProposal[] {
  return stays.flatMap((stay, index) => {
    const { zone, country, first, last, then, plays } = stay
    if (!zone || !isWanted(stay) || [first, last].every((instant) => isSameClock(instant, zone, zoneAt(instant, by))))
      return []
    const next = stays[index + 1]?.first ?? then
    const after = zoneAt(next ?? last, by)
    return [
      {
        country,
        zone,
        from: localDay(first, { timeZone: zone }).toString(),
        to: next ? localDay(next, { timeZone: after }).toString() : null,
        after,
        plays,
      },
    ]
  })
}

const isSameClock = (instant: Date, one: string, other: string) => clockAt(instant, one) === clockAt(instant, other)
const clockAt = (instant: Date, timeZone: string) =>
  new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant)

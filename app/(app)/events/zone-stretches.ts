import { localDay } from '@/lib/time/instant'
import type { TimeZones } from '@/lib/time/time-zones'

/** Local dates: the first in the zone, and the first after it; null where it holds until today. */
export type ZoneStretch = {
  zone: string
  from: string
  to: string | null
  /** Only proposed: how many plays it would move to another hour or day */
  moves?: number
}

/** The stretches in which the person’s times are in another zone than before the first of their dates. */
export function zoneStretches({ zones = [] }: TimeZones): ZoneStretch[] {
  const [home] = zones
  return zones.flatMap(({ zone, since }, index) => {
    if (since === null || zone === home?.zone) return []
    const next = zones[index + 1]
    return [
      {
        zone,
        from: localDay(new Date(since), { timeZone: zone }).toString(),
        to: next?.since == null ? null : localDay(new Date(next.since), { timeZone: next.zone }).toString(),
      },
    ]
  })
}

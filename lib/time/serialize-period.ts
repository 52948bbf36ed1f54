import { isoWithOffset } from './instant'
import type { Period } from './period'
import { zoneAt } from './time-zones'

/** A period in the API's form: bounds with the listener's UTC offset, null if open. */
export function serializePeriod({ name, from, to, timeZone, zones }: Period) {
  return {
    name,
    from: from && isoWithOffset(from, zoneAt(from, { timeZone, zones })),
    to: to && isoWithOffset(to, zoneAt(to, { timeZone, zones })),
    time_zone: timeZone,
  }
}

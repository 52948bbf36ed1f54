import { isoWithOffset } from './instant'
import type { Period } from './period'

/** A period as API.md writes it: bounds with the listener's offset, null where it is open. */
export function serializePeriod({ name, from, to, timeZone }: Period) {
  return {
    name,
    from: from && isoWithOffset(from, timeZone),
    to: to && isoWithOffset(to, timeZone),
    time_zone: timeZone,
  }
}

import { isoWithOffset } from './instant'
import type { Period } from './period'

/** A period in the API's form: bounds with the listener's UTC offset, null if open. */
export function serializePeriod({ name, from, to, timeZone }: Period) {
  return {
    name,
    from: from && isoWithOffset(from, timeZone),
    to: to && isoWithOffset(to, timeZone),
    time_zone: timeZone,
  }
}

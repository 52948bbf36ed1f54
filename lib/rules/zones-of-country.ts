/** Two zones are one where their clocks agreed at the start of each quarter from 2005 on. */
const years = Array.from({ length: 26 }, (_, index) => 2005 + index)
const quarters = [0, 3, 6, 9]

const offsets = new Map<string, string>()

function clockOf(timeZone: string): string {
  const known = offsets.get(timeZone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const clock = years
    .flatMap((year) => quarters.map((month) => format.format(new Date(Date.UTC(year, month, 10))).split(', ')[1]))
    .join()
  offsets.set(timeZone, clock)
  return clock
}

/** The time zone of a country (ISO 3166-1 alpha-2) that has one; null for a country of several, or an unknown one. */
export function onlyZoneOf(country: string): string | null {
  const zones = zonesOf(country)
  const [first] = zones
  return first !== undefined && zones.every((zone) => clockOf(zone) === clockOf(first)) ? first : null
}

/** Node has no types for this yet: https://tc39.es/proposal-intl-locale-info */
function zonesOf(country: string): string[] {
  if (!/^[A-Z]{2}$/.test(country)) return []
  const locale: Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] } = new Intl.Locale(
    `und-${country}`,
  )
  return locale.getTimeZones?.() ?? locale.timeZones ?? []
}

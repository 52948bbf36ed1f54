import { countryNames } from './country-names'

/** The country that a time zone belongs to (ISO 3166-1 alpha-2), or null where none or several use its name: "UTC". */
export function countryOfZone(timeZone: string): string | null {
  // The engine lists each zone by one of its names: Asia/Calcutta for Asia/Kolkata.
  const listed = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone
  const found = [...countryNames.keys()].filter((code) =>
    zonesOf(code).some((zone) => [timeZone, listed].includes(zone)),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** A property in older engines and a method in newer ones; TypeScript knows neither. */
type Locale = Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] }

function zonesOf(region: string): string[] {
  const locale: Locale = new Intl.Locale('und', { region })
  return locale.getTimeZones?.() ?? locale.timeZones ?? []
}

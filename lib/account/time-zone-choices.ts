// Intl lists these zones by outdated names.
const renamed: Record<string, string> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

export type TimeZoneChoice = { name: string; place: string; region: string; offset: string }

/** Every zone a person can choose, plus their current one, by region and city, with its offset at an instant. */
export function timeZoneChoices(current: string, now: Date): TimeZoneChoice[] {
  const names = new Set(['UTC', current, ...Intl.supportedValuesOf('timeZone').map((name) => renamed[name] ?? name)])
  return [...names]
    .map((name) => choice(name, now))
    .sort((a, b) => a.region.localeCompare(b.region, 'en') || a.place.localeCompare(b.place, 'en'))
}

function choice(name: string, now: Date): TimeZoneChoice {
  const [region = name, ...places] = name.split('/')
  const words = (text: string) => text.replaceAll('_', ' ')
  return {
    name,
    region: places.length > 0 ? region : 'UTC',
    place: words(places.join(', ')) || name,
    offset: offsetOf(name, now),
  }
}

/** "UTC+05:45". For offset zero, Intl returns "GMT" or "GMT+00:00", depending on its version. */
function offsetOf(timeZone: string, now: Date) {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now)
  const offset = parts.find((part) => part.type === 'timeZoneName')?.value.replace('GMT', '') ?? ''
  return `UTC${offset || '+00:00'}`
}

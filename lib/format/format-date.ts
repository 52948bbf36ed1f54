const cache = new Map<string, Intl.DateTimeFormat>()

function formatter(options: Intl.DateTimeFormatOptions) {
  const key = JSON.stringify(options)
  const known = cache.get(key) ?? new Intl.DateTimeFormat('en-GB', options)
  cache.set(key, known)
  return known
}

const civil = (date: string) => new Date(`${date}T00:00:00Z`)

/** An instant as a day in a zone: "3 Jan 2022". */
export const formatDate = (instant: Date, timeZone: string) =>
  formatter({ day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(instant)

/** An instant as a time of day in a zone: "21:05". */
export const formatTime = (instant: Date, timeZone: string) =>
  formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(instant)

/** "3 Jan 2022, 21:05" */
export const formatDateTime = (instant: Date, timeZone: string) =>
  `${formatDate(instant, timeZone)}, ${formatTime(instant, timeZone)}`

/** An instant as a day relative to now, in a zone: "Today", "Yesterday", "3 Jan 2022". */
export function formatRecentDate(instant: Date, now: Date, timeZone: string): string {
  const ago = civilNumber(now, timeZone) - civilNumber(instant, timeZone)
  return ago === 0 ? 'Today' : ago === 1 ? 'Yesterday' : formatDate(instant, timeZone)
}

/** The number of days from 1970-01-01 to the local day. */
function civilNumber(instant: Date, timeZone: string): number {
  const [day = 1, month = 1, year = 1970] = formatter({ day: 'numeric', month: 'numeric', year: 'numeric', timeZone })
    .format(instant)
    .split('/')
    .map(Number)
  return Date.UTC(year, month - 1, day) / 86_400_000
}

/** A civil date, "2022-01-03" → "3 Jan 2022". */
export const formatDay = (date: string) => formatDate(civil(date), 'UTC')

/** "2022-01-03" → "Monday, 3 January 2022" */
export const formatLongDay = (date: string) =>
  formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(civil(date))

/** "2022-01-03" → "January 2022" */
export const formatMonth = (date: string) =>
  formatter({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(civil(date))

/** "2022-01-03" → "3 January" */
export const formatDayOfYear = (date: string) =>
  formatter({ day: 'numeric', month: 'long', timeZone: 'UTC' }).format(civil(date))

/** "2022-01-03" → "Jan" */
export const formatShortMonth = (date: string) => formatter({ month: 'short', timeZone: 'UTC' }).format(civil(date))

/** 1 → "January" */
export const monthName = (month: number) =>
  formatter({ month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month - 1, 1)))

/** 0 → "Sunday" */
export const weekdayName = (weekday: number, style: 'long' | 'short' | 'narrow' = 'long') =>
  formatter({ weekday: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2023, 0, 1 + weekday)))

/** 6 → "06:00" */
export const formatHour = (hour: number) => `${String(hour).padStart(2, '0')}:00`

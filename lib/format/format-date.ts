import { zoneAt, type TimeZones } from '@/lib/time/time-zones'

/** How a person writes dates and times: "3 Jan 2022, 21:05" or "Jan 3, 2022, 9:05 PM". */
export type DateConventions = { dateOrder: 'day_month' | 'month_day'; clock: '24h' | '12h' }
/** The same with the zone that instants are shown in (IANA). */
export type DateFormat = DateConventions & TimeZones

/** For people whose conventions are not known: visitors, and accounts made on the command line. */
export const defaultConventions: DateConventions = { dateOrder: 'day_month', clock: '24h' }

/** The conventions of a viewer, or the defaults where they are not known. */
export const conventionsOf = ({ dateOrder, clock }: Partial<DateConventions>): DateConventions => ({
  dateOrder: dateOrder ?? defaultConventions.dateOrder,
  clock: clock ?? defaultConventions.clock,
})

/** Only what formatting needs of a viewer, to hand over to a component that runs in the browser. */
export const dateFormat = (viewer: Partial<DateConventions> & TimeZones): DateFormat => ({
  timeZone: viewer.timeZone,
  ...(viewer.zones && { zones: viewer.zones }),
  ...conventionsOf(viewer),
})

/** A zone by its city: "America/New_York" → "New York time"; "UTC" and fixed offsets keep their names. */
export function zoneName(timeZone: string): string {
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
  return !timeZone.includes('/') || timeZone.startsWith('Etc/') ? city : `${city} time`
}

const cache = new Map<string, Intl.DateTimeFormat>()

function formatter(options: Intl.DateTimeFormatOptions, locale: 'en-GB' | 'en-US' = 'en-GB') {
  const key = locale + JSON.stringify(options)
  const known = cache.get(key) ?? new Intl.DateTimeFormat(locale, options)
  cache.set(key, known)
  return known
}

/** All short months have three letters: Intl's British "Sept" would stand out among them. */
const withShortMonth = (date: string) => date.replace(/\bSept\b/, 'Sep')

const localeOf = ({ dateOrder }: DateConventions) => (dateOrder === 'month_day' ? 'en-US' : 'en-GB')

const inUtc = (by: DateConventions): DateFormat => ({ ...conventionsOf(by), timeZone: 'UTC' })
const civil = (date: string) => new Date(`${date}T00:00:00Z`)

/** An instant as a day in a zone: "3 Jan 2022". */
export const formatDate = (instant: Date, by: DateFormat) =>
  withShortMonth(
    formatter({ day: 'numeric', month: 'short', year: 'numeric', timeZone: zoneAt(instant, by) }, localeOf(by)).format(
      instant,
    ),
  )

/** An instant as a time of day in a zone: "21:05", "9:05 PM". */
export function formatTime(instant: Date, by: DateFormat): string {
  const timeZone = zoneAt(instant, by)
  return by.clock === '12h'
    ? formatter({ hour: 'numeric', minute: '2-digit', hour12: true, timeZone }, 'en-US')
        .format(instant)
        .replace('\u202f', ' ')
    : formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(instant)
}

/** "3 Jan 2022, 21:05" */
export const formatDateTime = (instant: Date, by: DateFormat) =>
  `${formatDate(instant, by)}, ${formatTime(instant, by)}`

/** An instant as a day relative to now, in a zone: "Today", "Yesterday", "3 Jan 2022". */
export function formatRecentDate(instant: Date, now: Date, by: DateFormat): string {
  const ago = civilNumber(now, zoneAt(now, by)) - civilNumber(instant, zoneAt(instant, by))
  return ago === 0 ? 'Today' : ago === 1 ? 'Yesterday' : formatDate(instant, by)
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
export const formatDay = (date: string, by: DateConventions) => formatDate(civil(date), inUtc(by))

/** A civil date without its year: "2022-01-03" → "3 Jan". */
export const formatDayOfMonth = (date: string, by: DateConventions) =>
  withShortMonth(formatter({ day: 'numeric', month: 'short', timeZone: 'UTC' }, localeOf(by)).format(civil(date)))

/**
 * Two civil dates, both included, each month and year said once: "3 – 9 Jan 2022", "30 Jan – 9 Feb 2022", "Jan 3 – 9, 2022".
 */
export function formatDayRange(from: string, to: string, by: DateConventions, month: 'short' | 'long' = 'short') {
  const full = month === 'short' ? formatDay : formatFullDay
  const yearless = month === 'short' ? formatDayOfMonth : formatDayOfYear
  if (from === to) return full(from, by)
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${full(from, by)} – ${full(to, by)}`
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${yearless(from, by)} – ${full(to, by)}`
  return by.dateOrder === 'month_day'
    ? `${yearless(from, by)} – ${Number(to.slice(8))}, ${to.slice(0, 4)}`
    : `${Number(from.slice(8))} – ${full(to, by)}`
}

/** "2022-01-03" → "Monday, 3 January 2022" */
export const formatLongDay = (date: string, by: DateConventions) =>
  formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }, localeOf(by)).format(
    civil(date),
  )

/** "2022-01-03" → "January 2022" */
export const formatMonth = (date: string) =>
  formatter({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(civil(date))

/** An instant as a day in a zone, for sentences: "3 January 2022", "January 3, 2022". */
export const formatFullDate = (instant: Date, by: DateFormat) =>
  formatter({ day: 'numeric', month: 'long', year: 'numeric', timeZone: zoneAt(instant, by) }, localeOf(by)).format(
    instant,
  )

/** A civil date for sentences: "2022-01-03" → "3 January 2022", "January 3, 2022". */
export const formatFullDay = (date: string, by: DateConventions) => formatFullDate(civil(date), inUtc(by))

/** "2022-01-03" → "3 January", "January 3" */
export const formatDayOfYear = (date: string, by: DateConventions) =>
  formatter({ day: 'numeric', month: 'long', timeZone: 'UTC' }, localeOf(by)).format(civil(date))

/** "2022-01-03" → "Jan" */
export const formatShortMonth = (date: string) => shortMonthName(Number(date.slice(5, 7)))

/** 1 → "January" */
export const monthName = (month: number) => formatMonthName(month, 'long')
/** 1 → "Jan" */
export const shortMonthName = (month: number) => withShortMonth(formatMonthName(month, 'short'))
const formatMonthName = (month: number, style: 'long' | 'short') =>
  formatter({ month: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, month - 1, 1)))

/** 0 → "Sunday" */
export const weekdayName = (weekday: number, style: 'long' | 'short' | 'narrow' = 'long') =>
  formatter({ weekday: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2023, 0, 1 + weekday)))

/** 6 → "06:00", "6 AM"; 24 is midnight at the end of a day: "24:00", "12 AM" */
export const formatHour = (hour: number, { clock }: DateConventions) =>
  clock === '12h' ? `${hour % 12 || 12} ${hour % 24 < 12 ? 'AM' : 'PM'}` : `${String(hour).padStart(2, '0')}:00`

import type { Season, Yearly } from '../../parser/time/time-node'
import { civil, isBefore, oneDay, spanOf, weekdayOf, type ClosedRange } from './civil-range'
import { holidayOf } from './holiday'
import type { Calendar } from './time-context'

const north: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 }
const south: Record<Season, number> = { autumn: 3, winter: 6, spring: 9, summer: 12 }

/** A season's first month; it has three, and belongs to the year in which it begins. */
export const seasonStart = (season: Season, { hemisphere }: Pick<Calendar, 'hemisphere'>) =>
  (hemisphere === 'south' ? south : north)[season]

/** In the order of the year. */
export const seasonMonths = (season: Season, calendar: Pick<Calendar, 'hemisphere'>) =>
  [0, 1, 2].map((index) => ((seasonStart(season, calendar) - 1 + index) % 12) + 1).sort((a, b) => a - b)

/** Countries that write the month first. */
const monthFirst: ReadonlySet<string> = new Set(['US', 'PH'])

function monthAndDay(first: number, second: number, country: string): { month: number; day: number } {
  const swapped = second > 12 || (first <= 12 && monthFirst.has(country))
  return swapped ? { month: first, day: second } : { month: second, day: first }
}

function dayIn(year: number, month: number, day: number, weekday: number | null): ClosedRange | null {
  if (month > 12 || day > civil(year, month, 1).daysInMonth) return null
  const date = civil(year, month, day)
  return weekday === null || weekdayOf(date) === weekday ? oneDay(date) : null
}

/** What `name` is in one year; null where that year has none (29 February, "Tuesday 13 July", a holiday not known). */
export function occurrence(name: Yearly, year: number, calendar: Calendar): ClosedRange | null {
  switch (name.type) {
    case 'season':
      return spanOf(civil(year, seasonStart(name.season, calendar), 1), { months: 3 })
    case 'month':
      return spanOf(civil(year, name.month, 1), { months: 1 })
    case 'quarter':
      return spanOf(civil(year, name.quarter * 3 - 2, 1), { months: 3 })
    case 'half':
      return spanOf(civil(year, name.half * 6 - 5, 1), { months: 6 })
    case 'date':
      return dayIn(year, name.month, name.day, name.weekday)
    case 'numeric_date': {
      const { month, day } = monthAndDay(name.first, name.second, calendar.country)
      return dayIn(year, month, day, name.weekday)
    }
    case 'anniversary':
      return dayIn(year, calendar.today.month, calendar.today.day, null)
    case 'holiday':
      return holidayOf(name.holiday, year, calendar.country)
  }
}

/** No listening history begins earlier, so yearly occurrences are listed from here on. */
export const FIRST_YEAR = 2005

const YEARS_BACK = 28

/** The newest that began before the history ended and has plays; without any, the newest that began before its end. */
export function newestInHistory(name: Yearly, calendar: Calendar): ClosedRange | null {
  const { lastDay, playedDays } = calendar
  let newest: ClosedRange | null = null
  for (const span of begun(name, calendar)) {
    const [from, to] = [span.from.toString(), span.to.toString()]
    if (lastDay && from > lastDay) continue
    if (!playedDays || playedDays.some((day) => day >= from && day < to)) return span
    newest ??= span
  }
  return newest
}

/** Occurrences that have begun, newest first. */
export function* begun(name: Yearly, calendar: Calendar): Generator<ClosedRange> {
  const { today } = calendar
  for (let year = today.year; year >= today.year - YEARS_BACK; year--) {
    const found = occurrence(name, year, calendar)
    if (found && !isBefore(today, found.from)) yield found
  }
}

/** Occurrences that begin within a range, oldest first. */
export function occurrencesIn(name: Yearly, { from, to }: ClosedRange, calendar: Calendar): ClosedRange[] {
  const found: ClosedRange[] = []
  for (let year = from.year; year <= to.year; year++) {
    const span = occurrence(name, year, calendar)
    if (span && !isBefore(span.from, from) && isBefore(span.from, to)) found.push(span)
  }
  return found
}

import { calendarDefaults } from './analyzer/time/calendar-defaults'
import { resolveTime } from './analyzer/time/resolve-time'
import { bestTimes } from './parser/time/best-times'
import { combineTimes } from './parser/time/combine-times'
import { timePhrases } from './parser/time/time-phrases'

export type When = {
  /** Civil dates, end exclusive; null = open */
  ranges: [from: string | null, to: string | null][]
  weekdays: number[] | null
  months: number[] | null
  hours: [from: number, toExclusive: number] | null
}

/** The time words of any text, with no question around them. Without any: no limits. */
export function when(text: string, now: Date, timeZone = 'UTC'): When {
  const expression = combineTimes(bestTimes(timePhrases(text)))
  const reading = resolveTime(expression, { ...calendarDefaults, now, timeZone })
  const { ranges, weekdays, months, hours } = reading?.filter ?? { ranges: [], weekdays: null, months: null, hours: null }
  return { ranges: ranges.map(({ from, to }) => [from, to]), weekdays, months, hours }
}

/** The wall clock of an ISO instant, its zone left aside: what the person asking saw. */
export const wallClock = (now: string) => new Date(now.length <= 10 ? `${now}T12:00:00Z` : `${now.slice(0, 19)}Z`)

import { formatList } from '@/lib/format/list'
import { dateFormat, formatFullDate, formatTime } from '@/lib/format/format-date'
import type { Viewer } from '@/lib/viewer'
import type { AnswerItem, Unit } from '../question/answer-data'

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
export const number = (value: number): string => whole.format(value)

/** "1 play", "1,204 plays" */
export const count = (value: number, noun: string): string => `${number(value)} ${value === 1 ? noun : `${noun}s`}`

/** "once", "twice", "12 times" */
export const times = (value: number): string =>
  value === 1 ? 'once' : value === 2 ? 'twice' : `${number(value)} times`

/** From here on minutes are too few to tell, and the unit is written out. */
const LONG_HOURS = 48

/** "589 hours", "14 h 3 min", "12 min", "45 s" */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.round(ms / 60_000)
  if (minutes < 60) return `${minutes} min`
  if (minutes >= LONG_HOURS * 60) return count(Math.round(ms / 3_600_000), 'hour')
  const rest = minutes % 60
  return rest === 0 ? `${number(Math.floor(minutes / 60))} h` : `${number(Math.floor(minutes / 60))} h ${rest} min`
}

const DAYS_OF_YEAR = 365.25
const DAYS_OF_MONTH = DAYS_OF_YEAR / 12

/** "1 day", "45 days", "about 5 months", "almost 6 years", "over 2 years" */
export function stretchOf(days: number): string {
  if (days < 2 * DAYS_OF_MONTH) return count(days, 'day')
  if (days < 1.9 * DAYS_OF_YEAR) return `about ${count(Math.round(days / DAYS_OF_MONTH), 'month')}`
  const years = days / DAYS_OF_YEAR
  const off = years - Math.round(years)
  return `${off < -0.05 ? 'almost' : off > 0.05 ? 'over' : 'about'} ${count(Math.round(years), 'year')}`
}

/** "Nights, Ivy, Solo and 12 more", "Nights and Ivy" */
export function listOf(names: readonly string[], total: number): string {
  const more = total - names.length
  return more > 0 ? `${names.join(', ')} and ${number(more)} more` : formatList(names)
}

/** Puts a name of digits in quotes, to tell it from the figure beside it: “1979” 141 times. */
export const titled = (name: string): string => (/^[\d.,]+$/.test(name) ? `“${name}”` : name)

/** A figure with its unit: "12 plays", "14 h 3 min", "23.4 %", "no. 4" */
export function figure(value: number, unit: Unit | undefined): string {
  if (unit === 'ms') return duration(value)
  if (unit === 'percent') return `${number(value)} %`
  if (unit === 'rank') return `no. ${number(value)}`
  return count(value, unit?.replace(/s$/, '') ?? 'play')
}

type Reader = Pick<Viewer, 'timeZone' | 'zones' | 'dateOrder' | 'clock'>

/** "3 May 2021", "May 3, 2021" in the person's zone and order. */
export const dayOf = (instant: string, reader: Reader): string => formatFullDate(new Date(instant), dateFormat(reader))

/** "3 May 2021 at 14:05", "May 3, 2021 at 2:05 PM" in the person's zone, order and clock. */
export const momentOf = (instant: string, reader: Reader): string =>
  `${dayOf(instant, reader)} at ${formatTime(new Date(instant), dateFormat(reader))}`

/** "Nights by Frank Ocean", "Blonde by Frank Ocean", "Mitski" */
export const nameOf = ({ name, artist }: Pick<AnswerItem, 'name' | 'artist'>): string =>
  artist ? `${name} by ${artist.name}` : name

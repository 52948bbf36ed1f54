import { formatList } from '@/lib/format/list'
import { Temporal } from 'temporal-polyfill'
import {
  conventionsOf,
  formatDayOfYear,
  formatFullDay,
  monthName,
  weekdayName,
  type DateConventions,
} from '@/lib/format/format-date'
import { dayInZone } from '@/lib/time/day-in-zone'
import type { Viewer } from '@/lib/viewer'
import type { CivilRange, TimeFilter } from '../question/question'
import { formatHours } from './format-hours'

const { PlainDate } = Temporal
type PlainDate = Temporal.PlainDate

const fullDate = (date: PlainDate, by: DateConventions) => formatFullDay(date.toString(), by)

/** What phrases depend on: the person's local day, the hemisphere of their seasons, and how they write dates. */
export type PhraseCalendar = DateConventions & { today: string; hemisphere: 'north' | 'south' }

export const phraseCalendar = (viewer: Viewer): PhraseCalendar => ({
  today: dayInZone(viewer.now, viewer.timeZone),
  hemisphere: viewer.hemisphere,
  ...conventionsOf(viewer),
})

/**
 * A time filter as the adverbial of a sentence, with its preposition: "on Fridays in summer 2022 after 6 PM",
 * "since 2020", "during Exam season"; empty for all time. The time grammar reads it back to the same filter.
 */
export function timePhrase(time: TimeFilter, calendar: PhraseCalendar): string {
  return [
    time.weekdays && weekdaysPhrase(time.weekdays),
    time.event ? eventPhrase(time) : time.ranges.length > 0 && rangesPhrase(time.ranges, calendar),
    time.months && monthsPhrase(time.months, calendar),
    time.hours && !isWholeDay(time.hours) && formatHours(time.hours, calendar),
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ')
}

const isWholeDay = ([from, to]: readonly [number, number]) => from === 0 && to === 24

function weekdaysPhrase(days: readonly number[]): string {
  const key = [...days].sort().join('')
  if (key === '06') return 'on weekends'
  if (key === '12345') return 'on weekdays'
  return `on ${formatList(days.map((day) => `${weekdayName(day)}s`))}`
}

const seasonStarts = { north: [3, 6, 9, 12], south: [9, 12, 3, 6] }
const seasons = ['spring', 'summer', 'autumn', 'winter']

function monthsPhrase(months: readonly number[], { hemisphere }: PhraseCalendar): string {
  const season = seasons.find((_, at) => {
    const start = seasonStarts[hemisphere][at] ?? 1
    return (
      [...months].sort((a, b) => a - b).join() ===
      [0, 1, 2]
        .map((n) => ((start + n - 1) % 12) + 1)
        .sort((a, b) => a - b)
        .join()
    )
  })
  return `every ${season ?? formatList(months.map(monthName))}`
}

const eventPhrase = ({ event, ranges }: TimeFilter) => {
  const [range] = ranges
  const isOneDay = ranges.length > 1 || (range?.from && range.to && daysIn(closed(range.from, range.to)) === 1)
  return event ? `${isOneDay ? 'on' : 'during'} my ${event.name}` : ''
}

function rangesPhrase(ranges: readonly CivilRange[], calendar: PhraseCalendar): string {
  const phrases = ranges.map((range) => rangePhrase(range, calendar))
  const [first = ''] = phrases
  const preposition = /^(in|on) /.exec(first)?.[0]
  // "in 2020, 2021 and 2022" rather than "in 2020, in 2021 and in 2022"
  if (preposition && phrases.every((phrase) => phrase.startsWith(preposition)))
    return preposition + formatList(phrases.map((phrase) => phrase.slice(preposition.length)))
  return formatList(phrases)
}

type Closed = { from: PlainDate; to: PlainDate }
const closed = (from: string, to: string): Closed => ({ from: PlainDate.from(from), to: PlainDate.from(to) })
const daysIn = ({ from, to }: Closed) => from.until(to, { largestUnit: 'days' }).days

function rangePhrase({ from, to }: CivilRange, calendar: PhraseCalendar): string {
  if (from !== null && to !== null) return closedPhrase(closed(from, to), calendar)
  if (from !== null) return `since ${startPhrase(PlainDate.from(from), calendar)}`
  return to === null ? '' : `before ${startPhrase(PlainDate.from(to), calendar)}`
}

function startPhrase(date: PlainDate, by: DateConventions): string {
  if (date.day > 1) return fullDate(date, by)
  return date.month === 1 ? String(date.year) : `${monthName(date.month)} ${date.year}`
}

function closedPhrase(range: Closed, calendar: PhraseCalendar): string {
  return relativePhrase(range, PlainDate.from(calendar.today)) ?? absolutePhrase(range, calendar)
}

/** "today", "this month", "last year", "in the last 90 days"; null where the dates have no such name. */
function relativePhrase({ from, to }: Closed, today: PlainDate): string | null {
  const is = (start: PlainDate, end: PlainDate) => from.equals(start) && to.equals(end)
  const tomorrow = today.add({ days: 1 })
  if (is(today, tomorrow)) return 'today'
  if (is(today.subtract({ days: 1 }), today)) return 'yesterday'
  for (const unit of ['month', 'year'] as const) {
    const start = unit === 'month' ? today.with({ day: 1 }) : today.with({ day: 1, month: 1 })
    const step = unit === 'month' ? { months: 1 } : { years: 1 }
    if (is(start, start.add(step))) return `this ${unit}`
    if (is(start.subtract(step), start)) return `last ${unit}`
  }
  const days = daysIn({ from, to })
  return to.equals(tomorrow) && days > 2 && days <= 366 ? `in the last ${days} days` : null
}

function absolutePhrase({ from, to }: Closed, calendar: PhraseCalendar): string {
  const last = to.subtract({ days: 1 })
  if (from.equals(last)) return `on ${fullDate(from, calendar)}`
  if (from.day > 1 || to.day > 1) return daysPhrase(from, last, calendar)
  const months = from.until(to, { largestUnit: 'months' }).months
  if (from.month === 1 && to.month === 1) return months === 12 ? `in ${from.year}` : `from ${from.year} to ${last.year}`
  if (months === 1) return `in ${monthName(from.month)} ${from.year}`
  if (months === 3) {
    const season = seasons[seasonStarts[calendar.hemisphere].indexOf(from.month)]
    if (season) return `in ${season} ${from.year}`
    return `in Q${(from.month + 2) / 3} ${from.year}`
  }
  return from.year === last.year
    ? `from ${monthName(from.month)} to ${monthName(last.month)} ${last.year}`
    : `from ${monthName(from.month)} ${from.year} to ${monthName(last.month)} ${last.year}`
}

function daysPhrase(from: PlainDate, last: PlainDate, by: DateConventions): string {
  const start = from.year === last.year ? formatDayOfYear(from.toString(), by) : fullDate(from, by)
  return `from ${start} to ${fullDate(last, by)}`
}

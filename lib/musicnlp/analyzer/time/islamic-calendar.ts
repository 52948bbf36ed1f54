import { civil, oneDay, type ClosedRange } from './civil-range'

const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  day: 'numeric',
  month: 'numeric',
  timeZone: 'UTC',
})

function islamicMonthAndDay(millis: number): { month: number; day: number } {
  const parts = new Map(calendar.formatToParts(millis).map(({ type, value }) => [type, Number(value)]))
  return { month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 }
}

const DAY = 86_400_000
const firstDays = new Map<string, number | null>()

/** The first day of `year` on which an Islamic month and day falls (umm al-qura), as epoch milliseconds. */
function islamicDay(year: number, month: number, day: number): number | null {
  const key = `${year} ${month} ${day}`
  const known = firstDays.get(key)
  if (known !== undefined) return known
  const end = Date.UTC(year + 1, 0, 1)
  let found: number | null = null
  for (let at = Date.UTC(year, 0, 1); at < end && found === null; at += DAY) {
    const date = islamicMonthAndDay(at)
    if (date.month === month && date.day === day) found = at
    // Far from the month: go in steps that cannot pass it.
    else if (date.month !== month && date.month % 12 !== (month + 11) % 12) at += 25 * DAY
  }
  firstDays.set(key, found)
  return found
}

function toCivil(millis: number) {
  const date = new Date(millis)
  return civil(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

const days: Record<string, [month: number, day: number]> = { eid_al_fitr: [10, 1], eid_al_adha: [12, 10] }

/** Ramadan (the whole month) and the Eids of a civil year; null for any other name. */
export function islamicHoliday(name: string, year: number): ClosedRange | null {
  if (name === 'ramadan') {
    const first = islamicDay(year, 9, 1)
    if (first === null) return null
    let last = first + 29 * DAY
    if (islamicMonthAndDay(last).month === 9) last += DAY
    return { from: toCivil(first), to: toCivil(last) }
  }
  const said = days[name]
  const found = said ? islamicDay(year, said[0], said[1]) : null
  return found === null ? null : oneDay(toCivil(found))
}

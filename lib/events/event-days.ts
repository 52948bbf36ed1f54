import { Temporal } from 'temporal-polyfill'
import { yearlyDays } from '@/lib/time/yearly-days'
import type { LifeEvent } from './life-events'

/** Half-open civil dates. */
export type Days = { from: string; to: string }

/** The local days of an event up to today: one range, or one day per year if it repeats. */
export function eventDays(
  event: Pick<LifeEvent, 'start_date' | 'end_date' | 'repeats'>,
  today: Temporal.PlainDate,
): Days[] {
  const start = Temporal.PlainDate.from(event.start_date)
  if (event.repeats)
    return yearlyDays(start, today).map((day) => ({ from: day.toString(), to: day.add({ days: 1 }).toString() }))
  const end = event.end_date ? Temporal.PlainDate.from(event.end_date) : later(start, today)
  return [{ from: start.toString(), to: end.add({ days: 1 }).toString() }]
}

/**
 * The days that an event is compared with: the rest of the calendar years it touches or, if it fills those years
 * completely, the year before it.
 */
export function comparisonDays(days: Days[]): Days[] {
  const first = Temporal.PlainDate.from(days[0]?.from ?? '')
  const last = Temporal.PlainDate.from(days.at(-1)?.to ?? '').subtract({ days: 1 })
  const edges = [
    { year: first.year, month: 1, day: 1 },
    ...days.flatMap(({ from, to }) => [from, to]),
    { year: last.year + 1, month: 1, day: 1 },
  ]
  const dates = edges.map((edge) => Temporal.PlainDate.from(edge).toString())
  const rest = pairs(dates).filter(({ from, to }) => from < to)
  return rest.length > 0 ? rest : [{ from: first.subtract({ years: 1 }).toString(), to: first.toString() }]
}

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(one, other) > 0 ? one : other

const pairs = (dates: string[]): Days[] =>
  dates.flatMap((from, index) => (index % 2 === 0 ? [{ from, to: dates[index + 1] ?? from }] : []))

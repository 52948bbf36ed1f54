import { Temporal } from 'temporal-polyfill'

/**
 * The dates of a day that repeats every year, from its first to today; none if that is still to come. 29 February is
 * 28 February in other years.
 */
export function yearlyDays(first: Temporal.PlainDate, today: Temporal.PlainDate): Temporal.PlainDate[] {
  const years = Math.max(0, today.year - first.year)
  return Array.from({ length: years + 1 }, (_, index) => first.add({ years: index })).filter(
    (day) => Temporal.PlainDate.compare(day, today) <= 0,
  )
}

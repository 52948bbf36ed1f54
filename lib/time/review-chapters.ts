import { Temporal } from 'temporal-polyfill'

/** Civil dates; `to` is the first day after it. */
type Days = { from: string; to: string }
export type ChapterUnit = 'day' | 'week' | 'month' | 'year'
export type ChapterDays = { unit: ChapterUnit; chapters: Days[] }

const MOST_DAYS = 10
const MOST_DAYS_IN_WEEKS = 70
const MOST_MONTHS = 24

/**
 * A span divided into the longest parts that tell a story: days for up to ten days, then weeks from its first day on,
 * calendar months for up to two years, and calendar years. The first and last part may be cut by the span.
 */
export function reviewChapters({ from, to }: Days): ChapterDays {
  const days = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days
  if (days <= MOST_DAYS) return { unit: 'day', chapters: parts({ from, to }, (day) => day.add({ days: 1 })) }
  if (days <= MOST_DAYS_IN_WEEKS) return { unit: 'week', chapters: weeks({ from, to }) }
  const months = parts({ from, to }, (day) => day.with({ day: 1 }).add({ months: 1 }))
  if (months.length <= MOST_MONTHS) return { unit: 'month', chapters: months }
  return { unit: 'year', chapters: parts({ from, to }, (day) => new Temporal.PlainDate(day.year + 1, 1, 1)) }
}

/** A last week of one or two days belongs to the week before: 22 to 30 April. */
function weeks(span: Days): Days[] {
  const all = parts(span, (day) => day.add({ days: 7 }))
  const last = all.at(-1)
  const previous = all.at(-2)
  if (!last || !previous || dayCount(last) > 2) return all
  return [...all.slice(0, -2), { from: previous.from, to: last.to }]
}

function parts({ from, to }: Days, next: (day: Temporal.PlainDate) => Temporal.PlainDate): Days[] {
  const found: Days[] = []
  for (let start = from; start < to;) {
    const end = next(Temporal.PlainDate.from(start)).toString()
    found.push({ from: start, to: end < to ? end : to })
    start = end
  }
  return found
}

const dayCount = ({ from, to }: Days) => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days

import { Temporal } from 'temporal-polyfill'
import type { Day } from '@/app/_components/heatmap/activity-calendar'

type Bounds = { fromDate: string | null; toDate: string | null; days?: string[] }

/**
 * Every day of a period with its plays, 0 where there were none. A period longer than 371 days keeps its last 371. Days
 * after today are left out. Of a day that repeats every year, only its dates.
 */
export function fillDays(found: Day[], { fromDate, toDate, days: dates }: Bounds, today: string): Day[] {
  const plays = new Map(found.map((day) => [day.date, day.plays]))
  if (dates) return dates.map((date) => ({ date, plays: plays.get(date) ?? 0 }))
  const lastDay = found.at(-1)?.date
  const after = toDate ? Temporal.PlainDate.from(toDate) : Temporal.PlainDate.from(lastDay ?? today).add({ days: 1 })
  const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 })
  const end = Temporal.PlainDate.compare(after, tomorrow) > 0 && (!lastDay || lastDay <= today) ? tomorrow : after
  const yearBefore = end.subtract({ days: 371 })
  const asked = fromDate ? Temporal.PlainDate.from(fromDate) : yearBefore
  const start = Temporal.PlainDate.compare(asked, yearBefore) < 0 ? yearBefore : asked
  return Array.from({ length: Math.max(0, start.until(end).days) }, (_, index) => {
    const date = start.add({ days: index }).toString()
    return { date, plays: plays.get(date) ?? 0 }
  })
}

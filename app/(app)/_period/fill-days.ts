import { Temporal } from 'temporal-polyfill'
import type { Day } from '@/app/_components/heatmap/activity-calendar'

type Bounds = { fromDate: string | null; toDate: string | null; days?: string[] }
type Covered = { firstDay: string; lastDay: string }

/**
 * Every day of a period with its plays, 0 where there were none. A period longer than 371 days keeps its last 371. Days
 * before the history's first play or after its last day, which is today while it goes on, are not days without music and
 * are left out. Of a day that repeats every year, only its dates.
 */
export function fillDays(found: Day[], { fromDate, toDate, days: dates }: Bounds, covered: Covered): Day[] {
  const plays = new Map(found.map((day) => [day.date, day.plays]))
  const { firstDay } = covered
  const onDay = (date: string) => ({ date, plays: plays.get(date) ?? 0 })
  if (dates) return dates.filter((date) => date >= firstDay).map(onDay)
  const lastPlayed = found.at(-1)?.date
  const after = toDate
    ? Temporal.PlainDate.from(toDate)
    : Temporal.PlainDate.from(lastPlayed ?? covered.lastDay).add({ days: 1 })
  const afterLast = Temporal.PlainDate.from(covered.lastDay).add({ days: 1 })
  const isCut = Temporal.PlainDate.compare(after, afterLast) > 0 && (!lastPlayed || lastPlayed <= covered.lastDay)
  const end = isCut ? afterLast : after
  const yearBefore = end.subtract({ days: 371 }).toString()
  const latest = [yearBefore, firstDay, fromDate ?? firstDay].sort().at(-1)
  const start = Temporal.PlainDate.from(latest ?? yearBefore)
  return Array.from({ length: Math.max(0, start.until(end).days) }, (_, index) =>
    onDay(start.add({ days: index }).toString()),
  )
}

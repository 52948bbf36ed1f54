import { Temporal } from 'temporal-polyfill'
import type { Viewer } from '@/lib/viewer'
import { localDay } from './instant'
import { parsePeriodName } from './period-name'
import { periodOfDays, type Period } from './period'

/**
 * The period to compare with: the previous calendar month or year, or the same number of days before any other period.
 * An unfinished period is compared with the same number of days of the previous one (1 to 3 June with 1 to 3 May), not
 * with all of it. Null for all time.
 */
export function previousPeriod(period: Period, viewer: Viewer): Period | null {
  if (!period.fromDate) return null
  const from = Temporal.PlainDate.from(period.fromDate)
  const tomorrow = localDay(viewer.now, viewer.timeZone).add({ days: 1 })
  const end = period.toDate ? Temporal.PlainDate.from(period.toDate) : tomorrow
  const length = unitOf(period.name) ?? { days: Math.max(1, from.until(end).days) }
  const before = from.subtract(length)
  const passed = from.until(tomorrow).days
  const isRunning = passed > 0 && Temporal.PlainDate.compare(tomorrow, end) < 0
  const to = isRunning ? earlier(before.add({ days: passed }), from) : from
  return periodOfDays('custom', { from: before, to }, period.timeZone)
}

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? a : b)

function unitOf(name: string): Temporal.DurationLike | undefined {
  switch (parsePeriodName(name)?.kind) {
    case 'this_month':
    case 'last_month':
    case 'month':
      return { months: 1 }
    case 'this_year':
    case 'last_year':
    case 'year':
      return { years: 1 }
    default:
      return undefined
  }
}

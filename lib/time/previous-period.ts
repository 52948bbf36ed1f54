import { Temporal } from 'temporal-polyfill'
import type { Viewer } from '@/lib/viewer'
import { localDay } from './instant'
import { parsePeriodName } from './period-name'
import { periodOfDays, type Period } from './period'

/**
 * What a period is compared with: the calendar unit before a calendar unit, the same number of days before any other.
 * A period that still runs is compared with as many days of the one before as have passed of it (today included), so
 * that the third of a month is not held against a whole month. Null where nothing lies before: all time.
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

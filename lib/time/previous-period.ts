import { Temporal } from 'temporal-polyfill'
import type { Viewer } from '@/lib/viewer'
import { localDay } from './instant'
import { parsePeriodName } from './period-name'
import { periodOfDays, type Period } from './period'
import { seasonOf } from './season'

/**
 * The period to compare with: the previous calendar month or year, a season's last occurrence, or the same number of
 * days before any other period.
 * An unfinished period is compared with the same number of days of the previous one (1 to 3 June with 1 to 3 May), not
 * with all of it. `lastDay`, the last day of the history, cuts both in the same way. Null for all time.
 */
export function previousPeriod(period: Period, viewer: Viewer, lastDay?: Temporal.PlainDate): Period | null {
  if (!period.fromDate) return null
  const from = Temporal.PlainDate.from(period.fromDate)
  const today = localDay(viewer.now, viewer)
  const known = (lastDay ? earlier(lastDay, today) : today).add({ days: 1 })
  const end = period.toDate ? Temporal.PlainDate.from(period.toDate) : known
  const unit = unitOf(period)
  const length = unit ?? { days: Math.max(1, from.until(end).days) }
  const before = from.subtract(length)
  const passed = from.until(known).days
  const isUnfinished = passed > 0 && Temporal.PlainDate.compare(known, end) < 0
  // Of a year the same dates, also in leap years; of anything else the same number of days.
  const sameDays = unit?.years ? known.subtract(length) : before.add({ days: passed })
  const to = isUnfinished ? earlier(sameDays, from) : end.subtract(length)
  return periodOfDays('custom', { from: before, to }, period)
}

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? a : b)

function unitOf(period: Period): { months?: number; years?: number } | undefined {
  switch (parsePeriodName(period.name)?.kind) {
    case 'this_month':
    case 'last_month':
    case 'month':
      return { months: 1 }
    case 'this_year':
    case 'last_year':
    case 'year':
      return { years: 1 }
    case 'custom':
      return seasonOf(period, 'north') && { years: 1 }
    default:
      return undefined
  }
}

import 'server-only'
import { Temporal } from 'temporal-polyfill'
import { localDay } from '@/lib/time/instant'
import type { Period } from '@/lib/time/period'
import { previousPeriod } from '@/lib/time/previous-period'
import type { Viewer } from '@/lib/viewer'
import { firstAndLastPlay } from './listening-totals'

export type ComparisonPeriod = {
  /** The previous period, cut to the same days if the current one isn't over or the history ends within it */
  period: Period
  /** Whether the history covers enough of both periods that a change means something */
  isComparable: boolean
}

/**
 * The period that another one is compared with, given the days of this person's history; null if there is none, as of
 * all time and of a day of every year.
 */
export async function comparisonPeriod(viewer: Viewer, period: Period): Promise<ComparisonPeriod | null> {
  if (!period.fromDate || period.days) return null
  const { firstPlayedAt, lastPlayedAt } = await firstAndLastPlay(viewer, { period: { from: null, to: null } })
  if (!firstPlayedAt || !lastPlayedAt) {
    const before = previousPeriod(period, viewer)
    return before && { period: before, isComparable: false }
  }
  const history = {
    first: localDay(firstPlayedAt, viewer),
    last: localDay(lastPlayedAt, viewer),
  }
  const before = previousPeriod(period, viewer, history.last)
  return before && { period: before, isComparable: isComparable(period, before, history, viewer) }
}

/**
 * The history must begin before the earlier period, or within its first twentieth. Of the current period, a quarter or
 * 28 days must be over: 1 January against 1 January says nothing about a year, and today isn't over yet.
 */
function isComparable(
  period: Period,
  before: Period,
  history: { first: Temporal.PlainDate; last: Temporal.PlainDate },
  viewer: Viewer,
): boolean {
  const today = localDay(viewer.now, viewer)
  const over = earlier(history.last.add({ days: 1 }), today)
  const from = day(period.fromDate)
  const end = period.toDate ? day(period.toDate) : over
  const daysOver = from.until(earlier(over, end)).days
  const missingBefore = day(before.fromDate).until(history.first).days
  return (
    daysOver >= Math.max(1, Math.min(28, from.until(end).days / 4)) &&
    missingBefore <= day(before.fromDate).until(day(before.toDate)).days / 20
  )
}

const day = (date: string | null) => Temporal.PlainDate.from(date ?? '1970-01-01')
const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) < 0 ? a : b)

import 'server-only'
import { Temporal } from 'temporal-polyfill'
import { firstAndLastPlay } from '@/lib/stats/listening-totals'
import { localDay } from '@/lib/time/instant'
import { periodOfDates, resolvePeriod, type Period, type PeriodParams } from '@/lib/time/period'
import { parsePeriodName } from '@/lib/time/period-name'
import type { Viewer } from '@/lib/viewer'
import { findEvent } from './life-events'

/**
 * Resolves the period parameters of a page or route for this person, including their life events. A day that repeats
 * every year covers each of its dates between their first and last play; without any, only the latest.
 */
export async function resolvePeriodWithEvents(viewer: Viewer, params: PeriodParams): Promise<Period> {
  const name = parsePeriodName(params.time_range)
  if (name?.kind !== 'event') return resolvePeriod(params, viewer)
  const event = await findEvent(viewer.userId, name.id)
  const dates = { startDate: event.start_date, endDate: event.end_date, repeatsYearly: event.repeats === 'yearly' }
  const period = resolvePeriod(params, viewer, () => dates)
  return period.days ? withinHistory(viewer, period, period.days) : period
}

/** A birthday has dates decades before the first play; charts and chapters would begin with empty years. */
async function withinHistory(viewer: Viewer, { name }: Period, days: string[]): Promise<Period> {
  const { firstPlayedAt, lastPlayedAt } = await firstAndLastPlay(viewer, { period: { from: null, to: null } })
  const [first, last] = [firstPlayedAt, lastPlayedAt].map((at) => at && localDay(at, viewer).toString())
  const known = days.filter((day) => first && last && day >= first && day <= last)
  return periodOfDates(
    name,
    (known.length > 0 ? known : days.slice(-1)).map((day) => Temporal.PlainDate.from(day)),
    viewer,
  )
}

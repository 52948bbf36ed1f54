import 'server-only'
import { resolvePeriod, type Period, type PeriodParams } from '@/lib/time/period'
import { parsePeriodName } from '@/lib/time/period-name'
import type { Viewer } from '@/lib/viewer'
import { findEvent } from './life-events'

/** Resolves the period parameters of a page or route for this person, including their life events. */
export async function resolvePeriodWithEvents(viewer: Viewer, params: PeriodParams): Promise<Period> {
  const name = parsePeriodName(params.time_range)
  if (name?.kind !== 'event') return resolvePeriod(params, viewer)
  const event = await findEvent(viewer.userId, name.id)
  const dates = { startDate: event.start_date, endDate: event.end_date, repeatsYearly: event.repeats === 'yearly' }
  return resolvePeriod(params, viewer, () => dates)
}

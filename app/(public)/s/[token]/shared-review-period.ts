import { resolvePeriodWithEvents } from '@/lib/events/resolve-period-with-events'
import { sharedPeriod } from '@/lib/share/shared-period'
import type { SharedView } from '@/lib/share/shared-view'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'

/** The period of a shared review at this moment, in its owner's time zone. */
export const sharedReviewPeriod = (owner: Viewer, shared: Extract<SharedView, { view: 'review' }>): Promise<Period> =>
  resolvePeriodWithEvents(owner, sharedPeriod(shared) ?? { time_range: 'all_time' })

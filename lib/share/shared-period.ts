import type { PeriodParams } from '@/lib/time/period'
import { parsePeriodName } from '@/lib/time/period-name'
import type { SharedView } from './shared-view'

/** The period of a shared top list or review; undefined for other views. */
export function sharedPeriod(shared: SharedView): PeriodParams | undefined {
  if (shared.view === 'top') return { time_range: shared.time_range, from: shared.from, to: shared.to }
  if (shared.view !== 'review') return undefined
  const { year, time_range = 'all_time', from, to } = shared
  return year === undefined ? { time_range, from, to } : { time_range: `year_${year}`, from: undefined, to: undefined }
}

/** The life event that is shared, or whose time is; undefined if none is. */
export function sharedEventId(shared: SharedView): number | undefined {
  if (shared.view === 'event') return shared.id
  const name = parsePeriodName(sharedPeriod(shared)?.time_range ?? '')
  return name?.kind === 'event' ? name.id : undefined
}

/** The shared view of a review. A calendar year is named by its number. */
export function sharedReview(period: { time_range: string; from?: string; to?: string }) {
  const name = parsePeriodName(period.time_range)
  return name?.kind === 'year' ? { view: 'review' as const, year: name.year } : { view: 'review' as const, ...period }
}

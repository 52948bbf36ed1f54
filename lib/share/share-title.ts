import { dateFormat } from '@/lib/format/format-date'
import { periodLabel } from '@/lib/format/period-label'
import { resolvePeriod } from '@/lib/time/period'
import { parsePeriodName } from '@/lib/time/period-name'
import type { Viewer } from '@/lib/viewer'
import type { SharedView } from './shared-view'

/**
 * A short title of what a link shows, for the list of links and the page title. `eventName` looks up life events'
 * names.
 */
export function shareTitle(shared: SharedView, viewer: Viewer, eventName?: (id: number) => string | undefined): string {
  if (shared.view === 'review') return `${shared.year} in music`
  if (shared.view === 'event') return eventName?.(shared.id) ?? 'A life event'
  if (shared.view === 'muse') return `“${shared.query}”`
  const period = parsePeriodName(shared.time_range)
  const during =
    period?.kind === 'event'
      ? (eventName?.(period.id) ?? 'a life event')
      : periodLabel(resolvePeriod(shared, viewer), dateFormat(viewer)).toLowerCase()
  return `Top ${shared.type}, ${during}${shared.sort === 'time' ? ', by time' : ''}`
}

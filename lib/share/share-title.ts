import { dateFormat } from '@/lib/format/format-date'
import { periodLabel } from '@/lib/format/period-label'
import { reviewWords } from '@/lib/format/review-words'
import { resolvePeriod } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { sharedEventId, sharedPeriod } from './shared-period'
import type { SharedView } from './shared-view'

/**
 * A short title of what a link shows, for the list of links and the page title. `eventName` looks up life events'
 * names.
 */
export function shareTitle(shared: SharedView, viewer: Viewer, eventName?: (id: number) => string | undefined): string {
  const eventId = sharedEventId(shared)
  const name = eventId === undefined ? undefined : eventName?.(eventId)
  if (shared.view === 'event') return name ?? 'A life event'
  if (shared.view === 'muse') return `“${shared.query}”`
  const params = sharedPeriod(shared)
  const period =
    params && eventId === undefined
      ? resolvePeriod(params, viewer)
      : { name: `event_${eventId}`, fromDate: null, toDate: null }
  if (shared.view === 'review') return reviewWords(period, viewer, name).title
  const during =
    eventId === undefined ? periodLabel(period, dateFormat(viewer)).toLowerCase() : (name ?? 'a life event')
  return `Top ${shared.type}, ${during}${shared.sort === 'time' ? ', by time' : ''}`
}

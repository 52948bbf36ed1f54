import { listeningPatterns } from '@/lib/stats/listening-patterns'
import { overview } from '@/lib/stats/overview'
import { topItems } from '@/lib/stats/top-items'
import { resolvePeriod } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'

/** What the pages that people open most read of a person. */
export function readsOf(userId: number): Record<string, () => Promise<unknown>> {
  const now = new Date('2026-01-02T00:00:00Z')
  const viewer: Viewer = { userId, timeZone: 'UTC', now, weekStart: 1, hemisphere: 'north', country: 'US' }
  const period = (time_range: string) => resolvePeriod({ time_range }, viewer)
  return {
    'overview, all time': () => overview(viewer, period('all_time')),
    'overview, a year': () => overview(viewer, period('year_2022')),
    'top tracks, all time': () => topItems(viewer, { type: 'tracks', period: period('all_time') }),
    'top artists, a year': () => topItems(viewer, { type: 'artists', period: period('year_2022') }),
    'patterns, all time': () => listeningPatterns(viewer, period('all_time')),
  }
}

import { cache } from 'react'
import { periodPresets } from '@/app/_components/period/period-presets'
import { listEvents } from '@/lib/events/life-events'
import { dateFormat } from '@/lib/format/format-date'
import { seasonLabel } from '@/lib/format/season-label'
import { dayBefore } from '@/lib/format/period-label'
import { firstAndLastPlay } from '@/lib/stats/listening-totals'
import { reviewYears } from '@/lib/stats/review-years'
import { resolvePeriod, type Period } from '@/lib/time/period'
import { offeredSeasons } from '@/lib/time/season'
import type { Viewer } from '@/lib/viewer'

/** How many years the period picker offers the seasons of, beginning with the last full one. */
const SEASON_YEARS = 2

/**
 * The local day of the viewer's first play, the last play, and what the period picker offers: the years with plays, their
 * latest seasons and the life events. Null before the first import.
 */
export const historySpan = cache(async (viewer: Viewer) => {
  const [{ lastPlayedAt }, found, events] = await Promise.all([
    firstAndLastPlay(viewer, { period: { from: null, to: null } }),
    reviewYears(viewer),
    listEvents(viewer.userId),
  ])
  if (!lastPlayedAt || !found) return null
  const { years, opening, first, last } = found
  const reaches = ({ fromDate, toDate }: Period) => (!fromDate || fromDate <= last) && (!toDate || toDate > first)
  return {
    firstDay: first,
    lastPlayedAt,
    years,
    seasons: [...new Set([opening, ...years])]
      .slice(0, SEASON_YEARS)
      .flatMap((year) => offeredSeasons(year, { years, hemisphere: viewer.hemisphere }).toReversed())
      .filter(({ from, to }) => from <= last && to > first)
      .map(({ from, to, ...season }) => ({ label: seasonLabel(season, dateFormat(viewer)), from, to: dayBefore(to) })),
    events: events.map(({ id, name }) => ({ id, name })),
    presets: periodPresets
      .map(({ name }) => name)
      .filter((name) => reaches(resolvePeriod({ time_range: name }, viewer))),
  }
})

import 'server-only'
import type { Period } from '@/lib/time/period'
import { previousPeriod } from '@/lib/time/previous-period'
import type { Viewer } from '@/lib/viewer'
import { listeningCalendar, type CalendarDay } from './listening-calendar'
import { listeningClock, type ClockCell } from './listening-clock'
import { listeningTotals, type ListeningTotals } from './listening-totals'
import { onThisDay, type YearsAgo } from './on-this-day'
import type { ListedPlay } from './play-list'
import { recentPlays } from './recent-plays'
import { streaks, type Streak } from './streaks'
import { topItems, type TopItem } from './top-items'

export type Overview = {
  period: Period
  totals: ListeningTotals
  /** Totals of the period before and its bounds; null for all time */
  previous: { period: Period; totals: ListeningTotals } | null
  streaks: { current: Streak | null; longest: Streak | null }
  calendar: CalendarDay[]
  clock: ClockCell[]
  /** The five most played of each kind */
  top: { tracks: TopItem[]; albums: TopItem[]; artists: TopItem[] }
  recent: ListedPlay[]
  onThisDay: YearsAgo[]
}

/** Everything the overview shows of a period; streaks, recent plays and "on this day" are of the whole history. */
export async function overview(viewer: Viewer, period: Period): Promise<Overview> {
  const before = previousPeriod(period, viewer)
  const five = (type: 'tracks' | 'albums' | 'artists') => topItems(viewer, { type, period, pageSize: 5 }).then(({ items }) => items)
  const [totals, previousTotals, streak, calendar, clock, tracks, albums, artists, recent, years] = await Promise.all([
    listeningTotals(viewer, { period }),
    before && listeningTotals(viewer, { period: before }),
    streaks(viewer),
    listeningCalendar(viewer, { period }),
    listeningClock(viewer, { period }),
    five('tracks'),
    five('albums'),
    five('artists'),
    recentPlays(viewer),
    onThisDay(viewer),
  ])
  const previous = before && previousTotals && { period: before, totals: previousTotals }
  return { period, totals, previous, streaks: streak, calendar, clock, top: { tracks, albums, artists }, recent, onThisDay: years }
}

/** How much a figure changed, as a fraction of what it was: 0.25 is a quarter more. Null where it was nothing. */
export function change(now: number, before: number): number | null {
  return before === 0 ? null : (now - before) / before
}

import 'server-only'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import type { ItemKind } from './item-kind'
import type { ClockCell } from './listening-clock'
import { countedDates, calendarAndClock, type CalendarDay } from './calendar-and-clock'
import { comparisonPeriod } from './comparison-period'
import { listeningTotals, firstAndLastPlay, type ListeningTotals } from './listening-totals'
import { onThisDay, type YearsAgo } from './on-this-day'
import type { PlayDetails } from './play-details'
import { playsWithoutLength } from './plays-without-length'
import { recentPlays } from './recent-plays'
import { streaks, findStreaks, type Streaks } from './streaks'
import { topItems, type TopItem } from './top-items'
import { untilChange } from './until-change'

export type Overview = {
  period: Period
  totals: ListeningTotals
  /** Counted plays that add no time, because their source doesn't say how long they lasted */
  playsWithoutLength: number
  /** Totals and bounds of the same days of the previous period; null for all time and a day of every year */
  previous: { period: Period; totals: ListeningTotals; isComparable: boolean } | null
  streaks: Streaks
  calendar: CalendarDay[]
  clock: ClockCell[]
  /** The five most played of each kind */
  top: { tracks: TopItem[]; albums: TopItem[]; artists: TopItem[] }
  recent: PlayDetails[]
  onThisDay: YearsAgo[]
}

/** Everything that the overview shows for a period; streaks, recent plays and "on this day" use the whole history. */
export const overview = untilChange('overview', computeOverview)

async function computeOverview(viewer: Viewer, period: Period): Promise<Overview> {
  const before = await comparisonPeriod(viewer, period)
  const five = (type: ItemKind) => topItems(viewer, { type, period, pageSize: 5 })
  const isAllTime = !period.from && !period.to
  const [tracks, albums, artists, { calendar, clock }, span, previousTotals, streak, recent, years, withoutLength] =
    await Promise.all([
      five('tracks'),
      five('albums'),
      five('artists'),
      calendarAndClock(viewer, { period }),
      firstAndLastPlay(viewer, { period }),
      before && listeningTotals(viewer, { period: before.period }),
      isAllTime ? null : streaks(viewer),
      recentPlays(viewer),
      onThisDay(viewer),
      playsWithoutLength(viewer, { period }),
    ])
  return {
    period,
    // These totals are already known from the lists and the hours.
    totals: {
      plays: sum(clock, 'plays'),
      msPlayed: sum(clock, 'msPlayed'),
      tracks: tracks.total,
      albums: albums.total,
      artists: artists.total,
      ...span,
    },
    playsWithoutLength: withoutLength,
    previous: before && previousTotals && { ...before, totals: previousTotals },
    streaks: streak ?? findStreaks(countedDates(calendar), viewer),
    calendar,
    clock,
    top: { tracks: tracks.items, albums: albums.items, artists: artists.items },
    recent,
    onThisDay: years,
  }
}

const sum = (cells: ClockCell[], figure: 'plays' | 'msPlayed') => cells.reduce((total, cell) => total + cell[figure], 0)

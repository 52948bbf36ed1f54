import 'server-only'
import { Temporal } from 'temporal-polyfill'
import { localDay } from '@/lib/time/instant'
import { periodOfDays, type Period } from '@/lib/time/period'
import { reviewChapters, type ChapterUnit } from '@/lib/time/review-chapters'
import type { Viewer } from '@/lib/viewer'
import { comparisonPeriod, type ComparisonPeriod } from './comparison-period'
import { chapterFavorites } from './chapter-favorites'
import { discoveriesAndLoyalty, type Discovery, type ListeningSpread, type LoyalItem } from './discoveries-and-loyalty'
import type { ItemKind } from './item-kind'
import type { HourFigures } from './listening-by-hour'
import { clockByHour, type ClockCell } from './listening-clock'
import { listeningHabits, type ListeningHabits } from './listening-habits'
import { countedDates, calendarAndClock, type CalendarDay } from './calendar-and-clock'
import { listeningTotals, type ListeningTotals } from './listening-totals'
import { listeningSessions, type Sessions } from './listening-sessions'
import { findStreaks, type Streak } from './streaks'
import { topItems, type TopItem } from './top-items'
import { untilChange } from './until-change'

export type PeriodReview = {
  period: Period
  /** The days reviewed: the period's own, or from the first to the last play where it is open. `to` is excluded. */
  span: {
    from: string
    to: string
    days: number
    /** The calendar months it touches up to today, at least 1 */
    months: number
  }
  totals: ListeningTotals
  /** Totals of the period compared with, all zeros if nothing was played; null for all time and a day of every year */
  before: ListeningTotals | null
  /** Which days those are, and whether they can be compared */
  comparison: ComparisonPeriod | null
  top: { tracks: TopItem[]; albums: TopItem[]; artists: TopItem[] }
  /** The most played track of each part of the span (`to` is excluded); null for a part without music */
  chapters: { from: string; to: string; track: TopItem | null }[]
  chapterUnit: ChapterUnit
  calendar: CalendarDay[]
  /** The day with the most plays, the first of equal ones; null without plays */
  busiestDay: CalendarDay | null
  clock: ClockCell[]
  hours: HourFigures[]
  discovered: { tracks: Found; albums: Found; artists: Found }
  /** Artists by the number of months in which they were played */
  loyal: LoyalItem[]
  /** Only for tracks */
  spread: ListeningSpread
  streak: Streak | null
  sessions: Sessions
  habits: ListeningHabits
}
type Found = { items: Discovery[]; total: number }

/** The statistics of a period, in the person's time zone. */
export const periodReview = untilChange('review', computeReview)

async function computeReview(viewer: Viewer, period: Period): Promise<PeriodReview> {
  const comparison = await comparisonPeriod(viewer, period)
  const top = (type: ItemKind, pageSize: number) =>
    topItems(viewer, { type, period, pageSize }).then(({ items }) => items)
  const found = (type: ItemKind) => discoveriesAndLoyalty(viewer, { type, period, limit: 5 })
  const [totals, before, tracks, albums, artists, ofTracks, ofAlbums, ofArtists] = await Promise.all([
    listeningTotals(viewer, { period }),
    comparison && listeningTotals(viewer, { period: comparison.period }),
    top('tracks', 5),
    top('albums', 9),
    top('artists', 5),
    found('tracks'),
    found('albums'),
    found('artists'),
  ])
  const span = spanOf(period, totals, viewer)
  const { unit, chapters } = reviewChapters(span)
  const [favorites, { calendar, clock }, sessions, habits] = await Promise.all([
    chapterFavorites(
      viewer,
      chapters.map((days) => wholeDays(days, viewer)),
      period.days,
    ),
    calendarAndClock(viewer, { period }),
    listeningSessions(viewer, { period, limit: 5 }),
    listeningHabits(viewer, { period }),
  ])
  return {
    period,
    span,
    totals,
    before,
    comparison,
    top: { tracks, albums, artists },
    chapters: chapters.map((days, index) => ({ ...days, track: favorites[index] ?? null })),
    chapterUnit: unit,
    calendar,
    busiestDay: busiest(calendar),
    clock,
    hours: clockByHour(clock),
    discovered: { tracks: ofTracks.discoveries, albums: ofAlbums.discoveries, artists: ofArtists.discoveries },
    loyal: ofArtists.loyal,
    spread: ofTracks.spread,
    streak: findStreaks(countedDates(calendar), viewer).longest,
    sessions,
    habits,
  }
}

function spanOf({ fromDate, toDate }: Period, totals: ListeningTotals, viewer: Viewer): PeriodReview['span'] {
  const day = (instant: Date | null) => localDay(instant ?? viewer.now, viewer)
  const from = fromDate ? Temporal.PlainDate.from(fromDate) : day(totals.firstPlayedAt)
  const end = toDate ? Temporal.PlainDate.from(toDate) : day(totals.lastPlayedAt).add({ days: 1 })
  const to = Temporal.PlainDate.compare(end, from) > 0 ? end : from.add({ days: 1 })
  const days = { from: from.toString(), to: to.toString() }
  return { ...days, days: from.until(to).days, months: monthsPassed(days, viewer) }
}

const wholeDays = ({ from, to }: { from: string; to: string }, viewer: Viewer) =>
  periodOfDays('custom', { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) }, viewer)

function monthsPassed({ from, to }: { from: string; to: string }, viewer: Viewer): number {
  const today = localDay(viewer.now, viewer).toString()
  const first = Temporal.PlainYearMonth.from(from.slice(0, 7))
  const lastDay = Temporal.PlainDate.from(to).subtract({ days: 1 }).toString()
  const last = Temporal.PlainYearMonth.from((lastDay < today ? lastDay : today).slice(0, 7))
  return Math.max(1, first.until(last, { largestUnit: 'months' }).months + 1)
}

const busiest = (calendar: CalendarDay[]) =>
  calendar.reduce<CalendarDay | null>((best, day) => (day.plays > (best?.plays ?? 0) ? day : best), null)

import 'server-only'
import type { Period } from '@/lib/time/period'
import { resolvePeriod } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { comparisonPeriod, type ComparisonPeriod } from './comparison-period'
import { discoveries, type Discovery } from './discoveries'
import type { ItemKind } from './item-kind'
import type { HourFigures } from './listening-by-hour'
import { clockByHour, type ClockCell } from './listening-clock'
import { listeningHabits, type ListeningHabits } from './listening-habits'
import { countedDates, calendarAndClock, type CalendarDay } from './calendar-and-clock'
import { listeningTotals, type ListeningTotals } from './listening-totals'
import { listeningSpread, loyalItems, type ListeningSpread, type LoyalItem } from './loyalty'
import { listeningSessions, type Sessions } from './listening-sessions'
import { findStreaks, type Streak } from './streaks'
import { topItems, type TopItem } from './top-items'

export type YearReview = {
  year: number
  period: Period
  totals: ListeningTotals
  /** Totals of the same days of the previous year; all zeros if nothing was played */
  before: ListeningTotals
  /** Which days those are, and whether they can be compared */
  comparison: ComparisonPeriod
  top: { tracks: TopItem[]; albums: TopItem[]; artists: TopItem[] }
  /** The most played track of each of the twelve months ("2022-06"); null for a month without music */
  months: { month: string; track: TopItem | null }[]
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

/** The statistics of one calendar year in the person's time zone. */
export async function yearReview(viewer: Viewer, year: number): Promise<YearReview> {
  const named = (time_range: string) => resolvePeriod({ time_range }, viewer)
  const period = named(`year_${year}`)
  const comparison = (await comparisonPeriod(viewer, period)) ?? {
    period: named(`year_${year - 1}`),
    isComparable: false,
  }
  const top = (type: ItemKind, pageSize: number) =>
    topItems(viewer, { type, period, pageSize }).then(({ items }) => items)
  const found = (type: ItemKind) => discoveries(viewer, { type, period, limit: 5 })
  const favourite = async (month: string) => ({
    month,
    track: (await topItems(viewer, { type: 'tracks', period: named(`month_${month}`), pageSize: 1 })).items[0] ?? null,
  })
  const [totals, before, tracks, albums, artists, newTracks, newAlbums, newArtists] = await Promise.all([
    listeningTotals(viewer, { period }),
    listeningTotals(viewer, { period: comparison.period }),
    top('tracks', 5),
    top('albums', 9),
    top('artists', 5),
    found('tracks'),
    found('albums'),
    found('artists'),
  ])
  const [months, { calendar, clock }, loyal, spread, sittings, habits] = await Promise.all([
    Promise.all(monthsOf(year).map(favourite)),
    calendarAndClock(viewer, { period }),
    loyalItems(viewer, { type: 'artists', period, limit: 5 }),
    listeningSpread(viewer, { type: 'tracks', period }),
    listeningSessions(viewer, { period, limit: 1 }),
    listeningHabits(viewer, { period }),
  ])
  return {
    year,
    period,
    totals,
    before,
    comparison,
    top: { tracks, albums, artists },
    months,
    calendar,
    busiestDay: busiest(calendar),
    clock,
    hours: clockByHour(clock),
    discovered: { tracks: newTracks, albums: newAlbums, artists: newArtists },
    loyal,
    spread,
    streak: findStreaks(countedDates(calendar), viewer).longest,
    sessions: sittings,
    habits,
  }
}

const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
const busiest = (calendar: CalendarDay[]) =>
  calendar.reduce<CalendarDay | null>((best, day) => (day.plays > (best?.plays ?? 0) ? day : best), null)

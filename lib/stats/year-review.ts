import 'server-only'
import type { Period } from '@/lib/time/period'
import { resolvePeriod } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { discoveries, type Discovery } from './discoveries'
import type { ClockCell } from './listening-clock'
import { listeningHabits, type ListeningHabits } from './listening-habits'
import { listeningRhythm, type CalendarDay } from './listening-rhythm'
import { listeningSeries, type Series } from './listening-series'
import { listeningTotals, type ListeningTotals } from './listening-totals'
import { listeningSpread, loyalItems, type ListeningSpread, type LoyalItem } from './loyalty'
import { monthlyFavourites, type MonthlyFavourite } from './monthly-favourites'
import { sessions, type Sessions } from './sessions'
import { longestStreakIn, type Streak } from './streaks'
import { topItems, type TopItem } from './top-items'

export type YearReview = {
  year: number
  period: Period
  totals: ListeningTotals
  /** Of the whole year before; all zeros where nothing was played */
  before: ListeningTotals
  top: { tracks: TopItem[]; albums: TopItem[]; artists: TopItem[] }
  /** Plays by month, twelve of them in a year that is over */
  months: Series
  calendar: CalendarDay[]
  /** The day with the most time; null without a play */
  busiestDay: CalendarDay | null
  clock: ClockCell[]
  favourites: { tracks: MonthlyFavourite[]; artists: MonthlyFavourite[] }
  discovered: { tracks: Found; albums: Found; artists: Found }
  loyal: LoyalItem[]
  spread: ListeningSpread
  streak: Streak | null
  sessions: Sessions
  habits: ListeningHabits
}
type Found = { items: Discovery[]; total: number }

/** A calendar year told in panels; every figure is of the person's local year. */
export async function yearReview(viewer: Viewer, year: number): Promise<YearReview> {
  const period = resolvePeriod({ time_range: `year_${year}` }, viewer)
  const before = resolvePeriod({ time_range: `year_${year - 1}` }, viewer)
  const top = (type: 'tracks' | 'albums' | 'artists') => topItems(viewer, { type, period, pageSize: 5 }).then(({ items }) => items)
  const found = (type: 'tracks' | 'albums' | 'artists') => discoveries(viewer, { type, period, limit: 5 })
  const [totals, totalsBefore, tracks, albums, artists, newTracks, newAlbums, newArtists] = await Promise.all([
    listeningTotals(viewer, { period }), listeningTotals(viewer, { period: before }),
    top('tracks'), top('albums'), top('artists'), found('tracks'), found('albums'), found('artists'),
  ])
  const [months, { calendar, clock }, trackOfMonth, artistOfMonth, loyal, spread, streak, sittings, habits] = await Promise.all([
    listeningSeries(viewer, { period, bucket: 'month' }), listeningRhythm(viewer, { period }),
    monthlyFavourites(viewer, { type: 'tracks', period }), monthlyFavourites(viewer, { type: 'artists', period }),
    loyalItems(viewer, { type: 'artists', period, limit: 5 }), listeningSpread(viewer, { type: 'tracks', period }),
    longestStreakIn(viewer, period), sessions(viewer, { period, limit: 1 }), listeningHabits(viewer, { period }),
  ])
  return {
    year, period, totals, before: totalsBefore, top: { tracks, albums, artists }, months, calendar, busiestDay: busiest(calendar), clock,
    favourites: { tracks: trackOfMonth, artists: artistOfMonth }, discovered: { tracks: newTracks, albums: newAlbums, artists: newArtists },
    loyal, spread, streak, sessions: sittings, habits,
  }
}

const busiest = (calendar: CalendarDay[]) => calendar.reduce<CalendarDay | null>((best, day) => (day.plays > 0 && day.msPlayed > (best?.msPlayed ?? 0) ? day : best), null)

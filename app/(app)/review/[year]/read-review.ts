import { discoveries } from '@/lib/stats/discoveries'
import { listeningByHour } from '@/lib/stats/listening-by-hour'
import { listeningHabits } from '@/lib/stats/listening-habits'
import { listeningRhythm } from '@/lib/stats/listening-rhythm'
import { listeningTotals } from '@/lib/stats/listening-totals'
import { loyalItems } from '@/lib/stats/loyalty'
import { sessions } from '@/lib/stats/sessions'
import { topItems } from '@/lib/stats/top-items'
import { resolvePeriod } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'

export type Review = Awaited<ReturnType<typeof readReview>>

/** Everything the story of a year is told from. */
export async function readReview(viewer: Viewer, year: number) {
  const named = (time_range: string) => resolvePeriod({ time_range }, viewer)
  const period = named(`year_${year}`)
  const top = (type: 'tracks' | 'albums' | 'artists', pageSize: number) => topItems(viewer, { type, period, pageSize }).then(({ items }) => items)
  const [totals, before, artists, tracks, albums, found, loyal, hours, { clock, calendar }, sittings, habits, months] = await Promise.all([
    listeningTotals(viewer, { period }),
    listeningTotals(viewer, { period: named(`year_${year - 1}`) }),
    top('artists', 5),
    top('tracks', 5),
    top('albums', 9),
    discoveries(viewer, { type: 'artists', period, limit: 4 }),
    loyalItems(viewer, { type: 'artists', period, limit: 1 }),
    listeningByHour(viewer, { period }),
    listeningRhythm(viewer, { period }),
    sessions(viewer, { period, limit: 1 }),
    listeningHabits(viewer, { period }),
    Promise.all(monthsOf(year).map((month) => topItems(viewer, { type: 'tracks', period: named(`month_${month}`), pageSize: 1 }).then(({ items }) => ({ month, track: items[0] })))),
  ])
  return { year, totals, before, artists, tracks, albums, found, loyal: loyal[0], hours, clock, calendar, longest: sittings.longest[0], habits, months }
}

const monthsOf = (year: number) => Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)

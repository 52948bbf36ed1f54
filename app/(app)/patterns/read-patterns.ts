import { discoveries } from '@/lib/stats/discoveries'
import { listeningByHour } from '@/lib/stats/listening-by-hour'
import { listeningHabits } from '@/lib/stats/listening-habits'
import { listeningRhythm } from '@/lib/stats/listening-rhythm'
import { listeningSpread, loyalItems, oneHitItems } from '@/lib/stats/loyalty'
import { sessions } from '@/lib/stats/sessions'
import { streaks } from '@/lib/stats/streaks'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'

export type Patterns = Awaited<ReturnType<typeof readPatterns>>

/** Everything the page of patterns shows, asked side by side. */
export async function readPatterns(viewer: Viewer, period: Period) {
  const asked = { period }
  const artists = { type: 'artists', period, limit: 8 } as const
  const [{ clock, calendar }, hours, streak, sittings, found, loyal, spread, oneHits, habits] = await Promise.all([
    listeningRhythm(viewer, asked),
    listeningByHour(viewer, asked),
    streaks(viewer),
    sessions(viewer, { period, limit: 5 }),
    discoveries(viewer, artists),
    loyalItems(viewer, artists),
    listeningSpread(viewer, artists),
    oneHitItems(viewer, artists),
    listeningHabits(viewer, asked),
  ])
  return { clock, hours, calendar, streaks: streak, sessions: sittings, discoveries: found, loyal, spread, oneHits, habits }
}

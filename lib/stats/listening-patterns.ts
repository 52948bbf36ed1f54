import 'server-only'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { discoveries } from './discoveries'
import { clockByHour } from './listening-clock'
import { listeningHabits } from './listening-habits'
import { calendarAndClock } from './calendar-and-clock'
import { listeningSpread, loyalItems, oneHitItems } from './loyalty'
import { listeningSessions } from './listening-sessions'
import { streaks } from './streaks'
import { untilChange } from './until-change'

export type Patterns = Awaited<ReturnType<typeof listeningPatterns>>

/** When, where and how a person listens in a period; streaks are over the whole history. */
export const listeningPatterns = untilChange('patterns', computePatterns)

async function computePatterns(viewer: Viewer, period: Period) {
  const asked = { period }
  const artists = { type: 'artists', period, limit: 8 } as const
  const [{ clock, calendar }, streak, sittings, found, loyal, spread, oneHits, habits] = await Promise.all([
    calendarAndClock(viewer, asked),
    streaks(viewer),
    listeningSessions(viewer, { period, limit: 5 }),
    discoveries(viewer, artists),
    loyalItems(viewer, artists),
    listeningSpread(viewer, artists),
    oneHitItems(viewer, artists),
    listeningHabits(viewer, asked),
  ])
  return {
    clock,
    hours: clockByHour(clock),
    calendar,
    streaks: streak,
    sessions: sittings,
    discoveries: found,
    loyal,
    spread,
    oneHits,
    habits,
  }
}

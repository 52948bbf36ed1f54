import 'server-only'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import { discoveriesAndLoyalty } from './discoveries-and-loyalty'
import { clockByHour } from './listening-clock'
import { listeningHabits } from './listening-habits'
import { calendarAndClock, countedDates } from './calendar-and-clock'
import { listeningSessions } from './listening-sessions'
import { findStreaks, streaks } from './streaks'
import { untilChange } from './until-change'

export type Patterns = Awaited<ReturnType<typeof listeningPatterns>>

/** When, where and how a person listens in a period; streaks are over the whole history. */
export const listeningPatterns = untilChange('patterns', computePatterns)

async function computePatterns(viewer: Viewer, period: Period) {
  const asked = { period }
  const isAllTime = !period.from && !period.to
  const [{ clock, calendar }, streak, sessions, artists, habits] = await Promise.all([
    calendarAndClock(viewer, asked),
    isAllTime ? null : streaks(viewer),
    listeningSessions(viewer, { period, limit: 5 }),
    discoveriesAndLoyalty(viewer, { type: 'artists', period, limit: 8 }),
    listeningHabits(viewer, asked),
  ])
  return {
    clock,
    hours: clockByHour(clock),
    calendar,
    streaks: streak ?? findStreaks(countedDates(calendar), viewer),
    sessions,
    ...artists,
    habits,
  }
}

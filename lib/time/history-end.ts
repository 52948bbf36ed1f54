import { dayInZone } from './day-in-zone'

/** So long without a play, and the history has ended: its person imported an old export. */
const DAYS_WITHOUT_PLAYS = 31

type Asked = { lastPlay?: Date | null; viewer: { now: Date; timeZone: string } }

/** The day of the last play, YYYY-MM-DD, of a history that has ended; null while it still grows. */
export function historyEnd({ lastPlay, viewer }: Asked): string | null {
  if (!lastPlay || viewer.now.getTime() - lastPlay.getTime() < DAYS_WITHOUT_PLAYS * 86_400_000) return null
  return dayInZone(lastPlay, viewer.timeZone)
}

import { dayInZone } from '@/lib/time/day-in-zone'
import type { UnderstandInput } from './understand-input'

/** So long without a play, and the history has ended: nobody adds to it day by day. */
const DAYS_WITHOUT_PLAYS = 31

/** The day of the last play, YYYY-MM-DD, of a history that has ended; null while it still grows. */
export function historyEnd({ lastPlay, viewer }: Pick<UnderstandInput, 'lastPlay' | 'viewer'>): string | null {
  if (!lastPlay || viewer.now.getTime() - lastPlay.getTime() < DAYS_WITHOUT_PLAYS * 86_400_000) return null
  return dayInZone(lastPlay, viewer.timeZone)
}

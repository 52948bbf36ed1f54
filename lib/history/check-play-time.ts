import { invalid } from '@/lib/errors'

/** Nobody kept a listening history before. */
const EARLIEST = Date.UTC(2000, 0, 1)

/** Throws `invalid` where a person says that a play began before 2000 or in the future. */
export function checkPlayTime(startedAt: Date, now: Date): void {
  if (startedAt.getTime() > now.getTime()) throw invalid('started_at', 'This is in the future.')
  if (startedAt.getTime() < EARLIEST) throw invalid('started_at', 'This is before 2000.')
}

import { dayInZone } from '@/lib/time/day-in-zone'
import type { Viewer } from '../../viewer'
import type { TimeFilter } from '../question/question'

/**
 * A time that lies entirely in the future, before the first play or after the end of the history. It has no data, and may
 * be a name or a release year.
 * @param end the day of the last play, of a history that has ended
 */
export function isOutsideHistory(
  { ranges }: TimeFilter,
  viewer: Viewer,
  firstPlay: Date | null,
  end: string | null,
): boolean {
  if (ranges.length === 0) return false
  const now = end ?? dayInZone(viewer.now, viewer.timeZone)
  const first = firstPlay?.toISOString().slice(0, 10) ?? null
  return ranges.every(({ from, to }) => (from !== null && from > now) || (first !== null && to !== null && to <= first))
}

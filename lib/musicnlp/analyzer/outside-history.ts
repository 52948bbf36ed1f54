import type { Viewer } from '../../viewer'
import type { TimeFilter } from '../question/question'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Kept, since making a format takes longer than reading a question. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formats.set(timeZone, made)
  return made
}

const today = ({ now, timeZone }: Viewer) => formatIn(timeZone).format(now)

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
  const now = end ?? today(viewer)
  const first = firstPlay?.toISOString().slice(0, 10) ?? null
  return ranges.every(({ from, to }) => (from !== null && from > now) || (first !== null && to !== null && to <= first))
}

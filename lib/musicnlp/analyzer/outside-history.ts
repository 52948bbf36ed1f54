import type { Viewer } from '../../viewer'
import type { TimeFilter } from '../question'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs more than reading the whole question does. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  formats.set(timeZone, made)
  return made
}

const today = ({ now, timeZone }: Viewer) => formatIn(timeZone).format(now)

/** A time wholly in the future, or wholly before the first play: nothing can be known of it, and it may be a name or a release year. */
export function isOutsideHistory({ ranges }: TimeFilter, viewer: Viewer, firstPlay: Date | null): boolean {
  if (ranges.length === 0) return false
  const now = today(viewer)
  const first = firstPlay?.toISOString().slice(0, 10) ?? null
  return ranges.every(({ from, to }) => (from !== null && from > now) || (first !== null && to !== null && to <= first))
}

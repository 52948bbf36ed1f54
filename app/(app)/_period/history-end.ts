import { formatDate, dateFormat } from '@/lib/format/format-date'
import type { Viewer } from '@/lib/viewer'

const MONTH_MS = 30 * 86_400_000

/**
 * "Your history ends on 8 Feb 2021." A history without plays for a month has ended: its person imported an old export.
 * Null while it is going on.
 */
export function historyEnd(lastPlayedAt: Date, viewer: Viewer): string | null {
  return viewer.now.getTime() - lastPlayedAt.getTime() > MONTH_MS
    ? `Your history ends on ${formatDate(lastPlayedAt, dateFormat(viewer))}.`
    : null
}

import { formatDate, dateFormat } from '@/lib/format/format-date'
import { historyEnd as lastDay } from '@/lib/time/history-end'
import type { Viewer } from '@/lib/viewer'

/** "Your history ends on 8 Feb 2021." Null while it is going on. */
export function historyEnd(lastPlayedAt: Date, viewer: Viewer): string | null {
  return lastDay({ lastPlay: lastPlayedAt, viewer })
    ? `Your history ends on ${formatDate(lastPlayedAt, dateFormat(viewer))}.`
    : null
}

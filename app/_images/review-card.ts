import { formatCompactHours } from '@/lib/format/format-duration'
import { formatNumber } from '@/lib/format/format-number'
import { listeningTotals } from '@/lib/stats/listening-totals'
import { topItems } from '@/lib/stats/top-items'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import type { ImageCard } from './image-card'
import { cardLines } from './top-card'

/** The image of a review: its figures and top artists. `name` is its owner's. */
export async function reviewCard(
  listener: Viewer,
  { name, title }: { name: string; title: string },
  period: Period,
  most: number,
): Promise<ImageCard> {
  const [totals, { items }] = await Promise.all([
    listeningTotals(listener, { period }),
    topItems(listener, { type: 'artists', period, pageSize: most }),
  ])
  return {
    eyebrow: name,
    title,
    facts: [
      { value: formatNumber(totals.plays), label: totals.plays === 1 ? 'play' : 'plays' },
      ...(totals.msPlayed > 0 ? [{ value: formatCompactHours(totals.msPlayed), label: 'of music' }] : []),
      { value: formatNumber(totals.artists), label: totals.artists === 1 ? 'artist' : 'artists' },
    ],
    lines: cardLines(items),
  }
}

import { formatKnownDuration } from '@/lib/format/format-duration'
import { formatCount } from '@/lib/format/format-number'
import { topItems, type TopItem } from '@/lib/stats/top-items'
import type { Period } from '@/lib/time/period'
import type { Viewer } from '@/lib/viewer'
import type { ImageCard, ImageCardLine } from './image-card'

type Asked = { type: 'tracks' | 'albums' | 'artists'; sort: 'plays' | 'time'; period: Period }

/** The image of a top list, with `most` lines. */
export async function topCard(
  listener: Viewer,
  asked: Asked,
  words: { eyebrow: string; title: string },
  most: number,
): Promise<ImageCard> {
  const { items } = await topItems(listener, { ...asked, pageSize: most })
  return {
    ...words,
    lines: cardLines(items, asked.sort),
    ...(items.length === 0 && { text: 'Nothing was played in this period.' }),
  }
}

export function cardLines(items: TopItem[], sort: 'plays' | 'time' = 'plays'): ImageCardLine[] {
  const figure = (item: TopItem) => (sort === 'time' ? item.msPlayed : item.plays)
  const most = Math.max(1, ...items.map(figure))
  return items.map((item) => ({
    name: item.name,
    ...(item.artist && { by: item.artist.name }),
    figure: sort === 'time' ? formatKnownDuration(item.msPlayed) : formatCount(item.plays, 'play'),
    share: figure(item) / most,
  }))
}

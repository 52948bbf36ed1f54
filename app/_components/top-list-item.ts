import type { TopListItem } from '@/app/_components/top-list'
import type { TopItem } from '@/lib/stats/top-items'

/** An item with its movement in places: upwards is more. */
export function toTopListItem({ previousRank, ...item }: TopItem): TopListItem {
  if (previousRank === undefined) return item
  return { ...item, movement: previousRank === null ? null : previousRank - item.rank }
}

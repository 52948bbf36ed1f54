import type { ItemKind } from './item-kind'
import type { PlayFilters } from './play-filters'

/** The filter that keeps only an item's plays. */
export function itemFilter(type: ItemKind, id: number): PlayFilters {
  switch (type) {
    case 'tracks':
      return { trackId: id }
    case 'albums':
      return { albumId: id }
    case 'artists':
      return { artistId: id }
  }
}

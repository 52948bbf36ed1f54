import 'server-only'
import { isoUtc } from '@/lib/time/instant'
import type { TopItem } from './top-items'

/** An item of a list in the API's form. */
export function serializeTopItem(item: TopItem) {
  return {
    rank: item.rank,
    id: item.id,
    name: item.name,
    ...(item.artist && { artist: item.artist }),
    ...(item.album !== undefined && { album: item.album }),
    image_url: item.imageUrl,
    plays: item.plays,
    ms_played: item.msPlayed,
    first_played_at: isoUtc(item.firstPlayedAt),
    last_played_at: isoUtc(item.lastPlayedAt),
    ...(item.previousRank !== undefined && { previous_rank: item.previousRank }),
  }
}

import 'server-only'
import { isoUtc } from '@/lib/time/instant'
import type { ListeningTotals } from './listening-totals'

/** Totals in the API's form. */
export function serializeTotals(totals: ListeningTotals) {
  return {
    plays: totals.plays,
    ms_played: totals.msPlayed,
    tracks: totals.tracks,
    albums: totals.albums,
    artists: totals.artists,
    first_played_at: totals.firstPlayedAt && isoUtc(totals.firstPlayedAt),
    last_played_at: totals.lastPlayedAt && isoUtc(totals.lastPlayedAt),
  }
}

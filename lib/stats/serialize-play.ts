import 'server-only'
import { isoUtc } from '@/lib/time/instant'
import type { ListedPlay } from './play-details'

/** A play as the API writes it. */
export function shownPlay(play: ListedPlay) {
  return {
    id: play.id,
    played_at: isoUtc(play.playedAt),
    local_date: play.localDate,
    ms_played: play.msPlayed,
    counted: play.isCounted,
    skipped: play.isSkip,
    track: play.track,
    artist: play.artist,
    album: play.album,
    platform: play.platform,
  }
}

import 'server-only'
import { isoUtc } from '@/lib/time/instant'
import type { PlayDetails } from './play-details'

/** A play in the API's form. */
export function serializePlay(play: PlayDetails) {
  return {
    id: play.id,
    played_at: isoUtc(play.playedAt),
    local_date: play.localDate,
    ms_played: play.msPlayed,
    counted: play.isCounted,
    skipped: play.isSkip,
    left_out: play.leftOut,
    track: play.track,
    artist: play.artist,
    album: play.album,
    platform: play.platform,
    source: play.source,
    also_seen_in: play.alsoSeenIn.map(({ id, source, playedAt }) => ({
      play_id: id,
      source,
      played_at: isoUtc(playedAt),
    })),
  }
}

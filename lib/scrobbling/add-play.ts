import 'server-only'
import { z } from 'zod'
import { pool } from '@/lib/db'
import { invalid, notFound } from '@/lib/errors'
import { checkPlayTime } from '@/lib/history/check-play-time'
import type { Viewer } from '@/lib/viewer'
import { catalogNames } from './catalog-names'
import { saveSubmittedPlays } from './save-submitted-plays'
import { submittedTrack } from './submitted-play'

/** A track by its names, or one of those that the person has played. */
type TrackToAdd = { artist: string; track: string; album?: string } | { trackId: number }

/**
 * Adds a play that no source told of. Adding it again, or one that is there already, changes nothing. Returns its id and
 * whether it is new. Throws `not_found` for a track that the person never played, and `invalid`.
 */
export async function addPlay(
  viewer: Viewer,
  { startedAt, msPlayed, ...named }: TrackToAdd & { startedAt: Date; msPlayed: number | null },
): Promise<{ id: number; isNew: boolean }> {
  checkPlayTime(startedAt, viewer.now)
  const names = 'trackId' in named ? await namesOf(viewer, named.trackId) : named
  const track = submittedTrack({ ...names, source: 'by_hand' })
  if (!track) throw invalid('track', 'Enter an artist and a track.')
  const added = await saveSubmittedPlays(viewer.userId, [{ ...track, startedAt: startedAt.getTime(), msPlayed }])
  const [catalogued] = await catalogNames([track])
  const { rows } = await pool.query(
    `select id::float8 as id from listening_history
     where user_id = $1 and started_at = $2 and coalesce(source_track_id, track_id) = $3`,
    [viewer.userId, startedAt, catalogued?.track_id],
  )
  const [play] = z.array(z.object({ id: z.number() })).parse(rows)
  if (!play) throw notFound('play')
  return { id: play.id, isNew: added > 0 }
}

/** The names of a track as the catalog spells them, with the album that the person played it from last. */
async function namesOf({ userId }: Viewer, trackId: number) {
  const { rows } = await pool.query(
    `select t.name as track, a.name as artist, b.name as album
     from included_plays p join tracks t on t.id = p.track_id join artists a on a.id = t.artist_id
     left join albums b on b.id = p.album_id and b.artist_id = t.artist_id
     where p.user_id = $1 and p.track_id = $2 order by b.id is null, p.played_at desc limit 1`,
    [userId, trackId],
  )
  const Names = z.object({ track: z.string(), artist: z.string(), album: z.string().nullable() })
  const [names] = z.array(Names).parse(rows)
  if (!names) throw notFound('track')
  return names
}

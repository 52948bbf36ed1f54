import 'server-only'
import { notFound } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { changeHistory } from './change-history'

/**
 * Deletes one play from the person's history, and with it what other sources tell of the same listen, now or later.
 * restorePlay undoes it; importing the same file again does not. Throws not_found.
 */
export function deletePlay(viewer: Viewer, id: number): Promise<void> {
  return changeHistory(viewer.userId, async (client) => {
    // `repeats` keeps the ids of later imports that contain the same play, since those rows are deleted with it.
    const { rowCount } = await client.query(
      `with listen as (select coalesce(matched_to, id) as best from listening_history where user_id = $1 and id = $2),
       gone as (
         delete from listening_history p using listen
         where p.user_id = $1 and (p.id = listen.best or p.matched_to = listen.best) returning p.*)
       insert into deleted_plays (user_id, id, played_at, ms_played, track_id, play, deleted_at, known_up_to)
       select user_id, id, played_at, ms_played, coalesce(source_track_id, track_id),
         to_jsonb(gone) || jsonb_build_object('repeats',
           (select coalesce(jsonb_agg(r.import_id), '[]') from repeated_plays r
            where r.user_id = gone.user_id and r.play_id = gone.id)), $3, nextval('listening_history_id_seq')
       from gone`,
      [viewer.userId, id, viewer.now],
    )
    if (rowCount === 0) throw notFound('play')
  })
}

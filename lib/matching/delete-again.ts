import type pg from 'pg'

/** A stored play, and the deleted one whose listen it tells of again. */
export type ToldAgain = { id: number; deletedId: number }

/** Deletes plays that tell of deleted listens. Restoring the listen restores them too. */
export async function deleteAgain(client: pg.ClientBase, userId: number, plays: ToldAgain[]): Promise<void> {
  if (plays.length === 0) return
  await client.query(statement, [userId, plays.map(({ id }) => id), plays.map(({ deletedId }) => deletedId)])
}

const statement = `
  with told as (
    select t.id, coalesce((d.play ->> 'matched_to')::bigint, d.id) as best, d.deleted_at, d.known_up_to
    from unnest($2::bigint[], $3::bigint[]) t(id, deleted_id) join deleted_plays d on d.user_id = $1 and d.id = t.deleted_id),
  gone as (delete from listening_history p using told where p.user_id = $1 and p.id = told.id returning p.*)
  insert into deleted_plays (user_id, id, played_at, ms_played, track_id, play, deleted_at, known_up_to)
  select g.user_id, g.id, g.played_at, g.ms_played, coalesce(g.source_track_id, g.track_id),
    to_jsonb(g) || jsonb_build_object('matched_to', t.best, 'repeats', '[]'::jsonb), t.deleted_at, t.known_up_to
  from gone g join told t on t.id = g.id`

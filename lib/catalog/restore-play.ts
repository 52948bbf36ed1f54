import 'server-only'
import type { PoolClient } from 'pg'
import { AppError, notFound } from '@/lib/errors'
import { updateMatchesOf } from '@/lib/matching/update-matches-of'
import type { Viewer } from '@/lib/viewer'
import { reassignPlays } from './reassign-plays'
import { changeHistory } from './change-history'

type Deleted = { id: string; track: number; repeats: number[] | null }

/**
 * Restores a deleted play and what other sources told of the same listen, with local times in the current time zone and
 * the current merges applied. Throws not_found, and conflict if every import that contained it has been removed.
 */
export function restorePlay(viewer: Viewer, id: number): Promise<void> {
  return changeHistory(viewer.userId, async (client) => {
    const { rows } = await client.query<Deleted>(deletedTogether, [viewer.userId, id])
    if (rows.length === 0) throw notFound('deleted play')
    const back: Deleted[] = []
    for (const deleted of rows) if (await bringBack(client, viewer.userId, deleted)) back.push(deleted)
    if (back.length === 0)
      throw new AppError(
        'conflict',
        'This play can’t be restored: its import was removed, or the play has been imported again.',
      )
    const ids = rows.map((deleted) => Number(deleted.id))
    const tracks = back.map(({ track }) => track)
    await client.query('delete from deleted_plays where user_id = $1 and id = any($2::bigint[])', [viewer.userId, ids])
    await reassignPlays(client, viewer.userId, 'track', tracks)
    await updateMatchesOf(client, viewer.userId, ids)
  })
}

/** The play and those that were matched with it when it was deleted. */
const deletedTogether = `
  select d.id, d.track_id as track, array(select jsonb_array_elements_text(d.play -> 'repeats')::int) as repeats
  from deleted_plays d
  where d.user_id = $1 and coalesce((d.play ->> 'matched_to')::bigint, d.id) = (
    select coalesce((play ->> 'matched_to')::bigint, id) from deleted_plays where user_id = $1 and id = $2)
  order by d.id`

/** Returns false if the play's imports are gone or the play is there again. */
async function bringBack(client: PoolClient, userId: number, { id, repeats }: Deleted): Promise<boolean> {
  const { rowCount } = await client.query(
    `insert into listening_history
     select (jsonb_populate_record(null::listening_history, d.play || jsonb_build_object(
       'import_id', i.id, 'local_date', l.at::date, 'local_hour', extract(hour from l.at), 'local_weekday', extract(dow from l.at),
       'counts', coalesce(d.ms_played >= 30000, true), 'left_out', null, 'matched_to', null))).*
     from deleted_plays d
     join user_settings s on s.user_id = $1
     cross join lateral (
       (select null::int as id where d.play ->> 'import_id' is null) -- it was submitted
       union all
       (select id from imports
        where user_id = $1 and (id = (d.play ->> 'import_id')::int or (d.play -> 'repeats') @> to_jsonb(id))
        order by id = (d.play ->> 'import_id')::int desc, id)
       limit 1) i
     cross join lateral (select d.played_at at time zone s.computed_time_zone as at) l
     where d.user_id = $1 and d.id = $2
     on conflict do nothing`,
    [userId, id],
  )
  await client.query(
    `insert into repeated_plays (user_id, play_id, import_id)
     select p.user_id, p.id, i.id from listening_history p join imports i on i.user_id = $1 and i.id = any($3)
     where p.user_id = $1 and p.id = $2 on conflict do nothing`,
    [userId, id, repeats ?? []],
  )
  return rowCount === 1
}

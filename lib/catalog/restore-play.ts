import 'server-only'
import type { PoolClient } from 'pg'
import { AppError, notFound } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { reassignPlays } from './reassign-plays'
import { changeHistory } from './change-history'

/**
 * Restores a deleted play, with local times in the current time zone and the current merges applied. Throws not_found,
 * and conflict if every import that contained it has been removed.
 */
export function restorePlay(viewer: Viewer, id: number): Promise<void> {
  return changeHistory(viewer.userId, async (client) => {
    const { rows } = await client.query<{ track: number; repeats: number[] | null }>(
      `select track_id as track, array(select jsonb_array_elements_text(play -> 'repeats')::int) as repeats
       from deleted_plays where user_id = $1 and id = $2`,
      [viewer.userId, id],
    )
    const [deleted] = rows
    if (!deleted) throw notFound('deleted play')
    await bringBack(client, viewer.userId, id)
    await client.query(
      `insert into repeated_plays (user_id, play_id, import_id)
       select $1, $2, i.id from imports i where i.user_id = $1 and i.id = any($3) on conflict do nothing`,
      [viewer.userId, id, deleted.repeats ?? []],
    )
    await client.query('delete from deleted_plays where user_id = $1 and id = $2', [viewer.userId, id])
    await reassignPlays(client, viewer.userId, 'track', [deleted.track])
  })
}

async function bringBack(client: PoolClient, userId: number, id: number) {
  const { rowCount } = await client.query(
    `insert into listening_history
     select (jsonb_populate_record(null::listening_history, d.play || jsonb_build_object(
       'import_id', i.id, 'local_date', l.at::date, 'local_hour', extract(hour from l.at), 'local_weekday', extract(dow from l.at),
       'counts', coalesce(d.ms_played >= 30000, true), 'left_out', null, 'matched_to', null))).*
     from deleted_plays d
     join user_settings s on s.user_id = d.user_id
     cross join lateral (
       (select null::int as id where d.play ->> 'import_id' is null) -- it was submitted
       union all
       (select id from imports
        where user_id = d.user_id and (id = (d.play ->> 'import_id')::int or (d.play -> 'repeats') @> to_jsonb(id))
        order by id = (d.play ->> 'import_id')::int desc, id)
       limit 1) i
     cross join lateral (select d.played_at at time zone s.computed_time_zone as at) l
     where d.user_id = $1 and d.id = $2
     on conflict do nothing`,
    [userId, id],
  )
  if (rowCount === 0)
    throw new AppError('conflict', 'The import that brought this play is gone, or the play is there again.')
}

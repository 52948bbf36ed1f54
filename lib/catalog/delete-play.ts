import 'server-only'
import type { PoolClient } from 'pg'
import { notFound } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { changeHistory } from './change-history'

/**
 * Deletes one play from the person's history, and with it what other sources tell of the same listen, now or later.
 * restorePlay undoes it; importing the same file again does not. Throws not_found.
 */
export function deletePlay(viewer: Viewer, id: number): Promise<void> {
  return changeHistory(viewer.userId, async (client) => {
    const ids = await playsOfListen(client, viewer.userId, id)
    if (ids.length === 0) throw notFound('play')
    const knownUpTo = await newestPlayId(client)
    await client.query(keep, [viewer.userId, ids, viewer.now, knownUpTo])
    await client.query('delete from listening_history where user_id = $1 and id = any($2::bigint[])', [
      viewer.userId,
      ids,
    ])
  })
}

async function playsOfListen(client: PoolClient, userId: number, id: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select p.id from listening_history p
     join (select coalesce(matched_to, id) as best from listening_history where user_id = $1 and id = $2) listen
       on p.id = listen.best or p.matched_to = listen.best
     where p.user_id = $1`,
    [userId, id],
  )
  return rows.map((row) => row.id)
}

/** Every play that comes later has a greater id. */
async function newestPlayId(client: PoolClient): Promise<string> {
  const { rows } = await client.query<{ id: string }>(`select nextval('listening_history_id_seq') as id`)
  if (!rows[0]) throw new Error('a sequence returned no number')
  return rows[0].id
}

// `repeats` keeps the ids of later imports that contain the same play, since those rows are deleted with it.
const keep = `
  insert into deleted_plays (user_id, id, played_at, ms_played, track_id, play, deleted_at, known_up_to)
  select p.user_id, p.id, p.played_at, p.ms_played, coalesce(p.source_track_id, p.track_id),
    to_jsonb(p) || jsonb_build_object('repeats', coalesce(r.imports, '[]')), $3, $4
  from listening_history p
  left join (
    select play_id, jsonb_agg(import_id) as imports from repeated_plays
    where user_id = $1 and play_id = any($2::bigint[]) group by play_id) r on r.play_id = p.id
  where p.user_id = $1 and p.id = any($2::bigint[])`

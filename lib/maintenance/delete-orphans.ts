import { pool } from '@/lib/db'

const BATCH = 1000
const foreignKeyViolation = '23503'

/**
 * Deletes tracks, albums and artists that no history, deleted play, merge, hall of fame or listening rule refers to any more. An import
 * that needs one at that moment is retried and creates it again. Returns how many were deleted.
 */
export async function deleteOrphans(): Promise<number> {
  let deleted = 0
  for (const { orphans, deletion } of kinds) {
    const { rows } = await pool.query<{ id: number }>(orphans)
    const ids = rows.map(({ id }) => id)
    for (let start = 0; start < ids.length; start += BATCH)
      deleted += await deleteUnlessUsed(deletion, ids.slice(start, start + BATCH))
  }
  return deleted
}

/** A batch with a row that somebody has begun to use is left for the next time. */
async function deleteUnlessUsed(deletion: string, ids: number[]): Promise<number> {
  try {
    return (await pool.query(deletion, [ids])).rowCount ?? 0
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === foreignKeyViolation) return 0
    throw error
  }
}

// Two statements each, because in a cluster the catalog is everywhere and plays are not, and a deletion there can't ask for both.
// Albums after the tracks whose URIs refer to them, artists last. Deleted plays count, because they can be restored.
const kinds = [
  {
    orphans: `select id from tracks except (
      select track_id from listening_history
      union all select source_track_id from listening_history
      union all select track_id from deleted_plays
      union all select (play ->> 'track_id')::int from deleted_plays
      union all select (play ->> 'source_track_id')::int from deleted_plays
      union all select track_id from user_hall_of_fame
      union all select source_id from user_merges where kind = 'track'
      union all select target_id from user_merges where kind = 'track'
      union all select r.id from user_settings s cross join jsonb_to_recordset(s.rules -> 'leave_out') as r(kind text, id int)
        where r.kind = 'track')`,
    deletion: 'delete from tracks where id = any($1::int[])',
  },
  {
    orphans: `select id from albums except (
      select album_id from listening_history
      union all select source_album_id from listening_history
      union all select (play ->> 'album_id')::int from deleted_plays
      union all select (play ->> 'source_album_id')::int from deleted_plays
      union all select album_id from track_uris
      union all select album_id from user_hall_of_fame
      union all select source_id from user_merges where kind = 'album'
      union all select target_id from user_merges where kind = 'album'
      union all select r.id from user_settings s cross join jsonb_to_recordset(s.rules -> 'leave_out') as r(kind text, id int)
        where r.kind = 'album')`,
    deletion: 'delete from albums where id = any($1::int[])',
  },
  {
    orphans: `select id from artists except (
      select artist_id from listening_history
      union all select artist_id from tracks
      union all select artist_id from albums
      union all select (play ->> 'artist_id')::int from deleted_plays
      union all select artist_id from user_hall_of_fame
      union all select source_id from user_merges where kind = 'artist'
      union all select target_id from user_merges where kind = 'artist'
      union all select first_id from ignored_merges where kind = 'artist'
      union all select second_id from ignored_merges where kind = 'artist'
      union all select r.id from user_settings s cross join jsonb_to_recordset(s.rules -> 'leave_out') as r(kind text, id int)
        where r.kind in ('artist', 'podcast'))`,
    deletion: 'delete from artists where id = any($1::int[])',
  },
]

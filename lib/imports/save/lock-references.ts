import type pg from 'pg'
import type { ImportFileRef } from '../start-import'

// PostgreSQL checks foreign keys row by row, which takes longer than the rest of an import. If the database role is
// allowed to, we turn these checks off and do the same for all rows at once: make sure that every referenced row exists
// and lock it (FOR KEY SHARE) until the transaction ends.

/** Turns foreign key checks off until the end of the transaction: the caller must check and lock referenced rows. */
export const skipReferenceChecks = 'set local session_replication_role = replica'

/**
 * Whether this database role may turn foreign key checks off. Not in a cluster: a lock on a row of the catalog is a lock on
 * every machine there, and two imports would wait for each other's in a circle.
 */
export async function canLockReferences(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    `select has_parameter_privilege('session_replication_role', 'set')
       and not exists (select from pg_extension where extname = 'citus') as may`,
  )
  return rows[0]?.may ?? false
}

/**
 * Locks every row that the plays of a file refer to, where foreign key checks can be turned off; then the transaction must only
 * refer to these rows until it calls `checkReferencesAgain`. Returns whether checks are off.
 */
export async function lockReferences(client: pg.ClientBase, { userId, importId }: ImportFileRef): Promise<boolean> {
  if (!(await canLockReferences(client))) return false
  await client.query('select from imports where user_id = $1 and id = $2 for key share', [userId, importId])
  const { rows: held } = await client.query<{ missing: number }>(holdReferences)
  if (held[0]?.missing !== 0) throw new Error('a name left the catalog while a file was being saved')
  await client.query(skipReferenceChecks)
  return true
}

export const checkReferencesAgain = 'set local session_replication_role = origin'

const holdReferences = `
  with wanted_tracks as materialized (select source_track_id as id from resolved_names union select track_id from resolved_names),
  wanted_albums as materialized (
    select id from (select source_album_id as id from resolved_names union select album_id from resolved_names) a where id is not null),
  wanted_artists as materialized (
    select source_artist_id as id from resolved_names union select artist_id from resolved_names),
  held_tracks as (select from tracks where id in (select id from wanted_tracks) order by id for key share),
  held_albums as (select from albums where id in (select id from wanted_albums) order by id for key share),
  held_artists as (select from artists where id in (select id from wanted_artists) order by id for key share)
  select ((select count(*) from wanted_tracks) - (select count(*) from held_tracks)
        + (select count(*) from wanted_albums) - (select count(*) from held_albums)
        + (select count(*) from wanted_artists) - (select count(*) from held_artists))::int as missing`

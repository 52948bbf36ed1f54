import type pg from 'pg'
import type { ImportFileRef } from '../import-ref'

// PostgreSQL checks the references of a row one by one, which takes longer than all the rest of an import. Where we may,
// we do the same for many rows at once: see that what they refer to is there, and hold it (FOR KEY SHARE) until the
// transaction ends. Elsewhere the rows are checked one by one.

/** From here to the end of the transaction, whoever writes a row has seen to its references. */
export const skipReferenceChecks = 'set local session_replication_role = replica'

/** Whether this connection may say so. */
export async function canLockReferences(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    `select has_parameter_privilege('session_replication_role', 'set') as may`,
  )
  return rows[0]?.may ?? false
}

/** Holds all that the plays of a file refer to; what the transaction writes from here on refers to these rows alone. */
export async function lockReferences(client: pg.ClientBase, { userId, importId }: ImportFileRef) {
  if (!(await canLockReferences(client))) return
  await client.query('select from imports where user_id = $1 and id = $2 for key share', [userId, importId])
  const { rows: held } = await client.query<{ missing: number }>(holdReferences)
  if (held[0]?.missing !== 0) throw new Error('a name left the catalog while a file was being saved')
  await client.query(skipReferenceChecks)
}

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

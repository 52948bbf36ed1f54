import type pg from 'pg'
import type { FileRef } from '../import-ref'

/**
 * PostgreSQL checks the references of a row one by one, which takes longer than all the rest of an import. Where we
 * may, we do the same for the whole file instead: see that what the plays refer to is there, and hold it (FOR KEY SHARE)
 * until the transaction ends. Everything written from here on refers to these rows alone. Elsewhere the rows are
 * checked one by one.
 */
export async function checkReferencesAtOnce(client: pg.ClientBase, { userId, importId }: FileRef) {
  const { rows } = await client.query<{ may: boolean }>(`select has_parameter_privilege('session_replication_role', 'set') as may`)
  if (!rows[0]?.may) return
  await client.query('select from imports where user_id = $1 and id = $2 for key share', [userId, importId])
  const { rows: held } = await client.query<{ missing: number }>(holdReferences)
  if (held[0]?.missing !== 0) throw new Error('a name left the catalog while a file was being saved')
  await client.query('set local session_replication_role = replica')
}

const holdReferences = `
  with wanted as materialized (
    select distinct k.kind, k.id from resolved r join tracks s on s.id = r.source_track_id
    cross join lateral (values ('track', r.source_track_id), ('track', r.track_id), ('artist', r.artist_id), ('artist', s.artist_id),
      ('album', r.source_album_id), ('album', r.album_id)) k (kind, id)
    where k.id is not null),
  tracks as (select from tracks t where t.id in (select id from wanted where kind = 'track') order by t.id for key share),
  artists as (select from artists a where a.id in (select id from wanted where kind = 'artist') order by a.id for key share),
  albums as (select from albums b where b.id in (select id from wanted where kind = 'album') order by b.id for key share)
  select ((select count(*) from wanted) - (select count(*) from tracks) - (select count(*) from artists) - (select count(*) from albums))::int as missing`

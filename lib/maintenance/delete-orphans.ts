import { pool } from '@/lib/db'

/**
 * Deletes tracks, albums and artists that no history, deleted play, merge, hall of fame or listening rule refers to any more. An import
 * that needs one at that moment is retried and creates it again. Returns how many were deleted.
 */
export async function deleteOrphans(): Promise<number> {
  let deleted = 0
  for (const statement of statements) deleted += (await pool.query(statement)).rowCount ?? 0
  return deleted
}

const namedInRules = `with named_in_rules as (
  select r.kind, r.id from user_settings s cross join jsonb_to_recordset(s.rules -> 'leave_out') as r(kind text, id int))`

// Albums after the tracks whose URIs refer to them, artists last. Deleted plays count, because they can be restored.
const statements = [
  `${namedInRules} delete from tracks t where not exists (select from listening_history p where p.track_id = t.id)
     and not exists (select from listening_history p where p.source_track_id = t.id)
     and not exists (select from deleted_plays d
       where t.id in (d.track_id, (d.play ->> 'track_id')::int, (d.play ->> 'source_track_id')::int))
     and not exists (select from user_hall_of_fame f where f.track_id = t.id)
     and not exists (select from user_merges m where m.kind = 'track' and t.id in (m.source_id, m.target_id))
     and not exists (select from named_in_rules r where r.kind = 'track' and r.id = t.id)`,
  `${namedInRules} delete from albums a where not exists (select from listening_history p where p.album_id = a.id)
     and not exists (select from listening_history p where p.source_album_id = a.id)
     and not exists (select from deleted_plays d where a.id in ((d.play ->> 'album_id')::int, (d.play ->> 'source_album_id')::int))
     and not exists (select from track_uris u where u.album_id = a.id)
     and not exists (select from user_hall_of_fame f where f.album_id = a.id)
     and not exists (select from user_merges m where m.kind = 'album' and a.id in (m.source_id, m.target_id))
     and not exists (select from named_in_rules r where r.kind = 'album' and r.id = a.id)`,
  `${namedInRules} delete from artists a where not exists (select from listening_history p where p.artist_id = a.id)
     and not exists (select from tracks t where t.artist_id = a.id)
     and not exists (select from albums b where b.artist_id = a.id)
     and not exists (select from deleted_plays d where a.id = (d.play ->> 'artist_id')::int)
     and not exists (select from user_hall_of_fame f where f.artist_id = a.id)
     and not exists (select from user_merges m where m.kind = 'artist' and a.id in (m.source_id, m.target_id))
     and not exists (select from named_in_rules r where r.kind in ('artist', 'podcast') and r.id = a.id)`,
]

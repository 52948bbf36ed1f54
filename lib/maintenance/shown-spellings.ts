import { pool } from '@/lib/db'

/**
 * Gives each artist, album and track the spelling that imports wrote most often; between equals the one shown stays.
 * Returns how many names changed.
 */
export async function showCommonestSpellings(): Promise<number> {
  let changed = 0
  for (const statement of statements) changed += (await pool.query(statement)).rowCount ?? 0
  return changed
}

const statements = [
  `update artists a set name = s.spelling from (
     select distinct on (artist_id) artist_id, spelling from artist_spellings join artists on id = artist_id
     order by artist_id, times desc, (spelling = name) desc, spelling) s
   where s.artist_id = a.id and s.spelling <> a.name`,
  `update albums a set name = s.spelling from (
     select distinct on (album_id) album_id, spelling from album_spellings join albums on id = album_id
     order by album_id, times desc, (spelling = name) desc, spelling) s
   where s.album_id = a.id and s.spelling <> a.name`,
  `update tracks t set name = s.spelling from (
     select distinct on (track_id) track_id, spelling from track_spellings join tracks on id = track_id
     order by track_id, times desc, (spelling = name) desc, spelling) s
   where s.track_id = t.id and s.spelling <> t.name`,
]

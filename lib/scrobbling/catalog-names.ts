import { pool } from '@/lib/db'
import { nameKey } from '@/lib/imports/name-key'
import { catalogInserts } from '@/lib/imports/save/catalog-inserts'
import { prepared } from '@/lib/prepared'
import type { SubmittedTrack } from './submitted-play'

type Name = Pick<SubmittedTrack, 'artist' | 'track' | 'album'>
export type CatalogName = { name_id: number; artist_id: number; track_id: number; album_id: number | null }

/**
 * The catalog's ids of each name, in the same order with `name_id` counted from 0. Names that it doesn't hold yet are
 * added first, each kind by a statement that commits by itself.
 */
export async function catalogNames(names: Name[]): Promise<CatalogName[]> {
  const staged = JSON.stringify(
    names.map(({ artist, track, album }, index) => ({
      name_id: index,
      artist,
      artist_key: nameKey(artist),
      track,
      track_key: nameKey(track),
      album,
      album_key: album && nameKey(album),
    })),
  )
  const known = await find(staged)
  if (known.length === names.length) return known
  for (const insert of catalogInserts({ skipsChecks: false })) await pool.query(`${stagedNames} ${insert}`, [staged])
  const found = await find(staged)
  // The weekly clean-up deletes names that nobody plays; it may have deleted one just now. The client tries again.
  if (found.length < names.length) throw new Error('a name left the catalog while a play was being saved')
  return found
}

const stagedNames = `
  with staged_names as (
    select * from jsonb_to_recordset($1::jsonb) as n(
      name_id int, artist text, artist_key text, track text, track_key text, album text, album_key text))`

async function find(staged: string): Promise<CatalogName[]> {
  const { rows } = await pool.query<CatalogName>(
    prepared({
      name: 'scrobbling-find-names',
      text: `${stagedNames}
      select n.name_id, a.id as artist_id, t.id as track_id, b.id as album_id
      from staged_names n
      join artists a on a.name_key = n.artist_key
      join tracks t on t.artist_id = a.id and t.name_key = n.track_key
      left join albums b on b.artist_id = a.id and b.name_key = n.album_key
      where n.album_key is null or b.id is not null
      order by n.name_id`,
      values: [staged],
    }),
  )
  return rows
}

import type pg from 'pg'
import { reassignPlays } from '@/lib/catalog/reassign-plays'
import { inTransactionOn } from '@/lib/in-transaction'
import type { Format } from '../formats/format'
import type { ImportFileRef } from '../start-import'

/**
 * Creates the temporary table `listed_lines`: the artist lines whose artists the file lists, each with the main one, who is
 * added to the catalog. A line stays one artist where Spotify names it, which gives a single artist for each track, or
 * where a file lists it as one of several. A format that joins artists with commas lists those of a line only if each
 * of them is an artist elsewhere in the file or the history: “Earth, Wind & Fire” is one.
 */
export async function findListedLines(client: pg.ClientBase, userId: number, format: Format): Promise<void> {
  await client.query('create temporary table listed_lines (line_id int, main_id int)')
  const { rowCount } = await client.query('select from staged_members limit 1')
  if (!rowCount) return
  if (format.joinsArtists) await client.query(dropDoubtfulLines, [userId])
  await inTransactionOn(client, () => client.query(addMainArtists))
  await client.query(
    `insert into listed_lines
     select l.id, a.id from staged_members m join artists l on l.name_key = m.line_key join artists a on a.name_key = m.name_key
     where m.place = 0 and l.id <> a.id
       and not exists (select from staged_members o where o.name_key = m.line_key)
       and not exists (
         select from listening_history p join tracks t on t.id = coalesce(p.source_track_id, p.track_id)
         where p.user_id = $1 and p.artist_id = l.id and t.artist_id = l.id and p.source in ('spotify_extended', 'spotify_account'))`,
    [userId],
  )
}

const dropDoubtfulLines = `
  delete from staged_members d using staged_members m
  where m.line_key = d.line_key
    and not exists (select from staged_names n where n.artist_key = m.name_key)
    and not exists (
      select from artists a join listening_history p on p.artist_id = a.id and p.user_id = $1 where a.name_key = m.name_key)`

/** In the order of their keys, as imports add artists. */
const addMainArtists = `
  insert into artists (name, name_key)
  select m.name, m.name_key from (select distinct on (name_key) name, name_key from staged_members where place = 0 order by name_key) m
  left join artists a on a.name_key = m.name_key
  where a.id is null
  order by m.name_key
  on conflict do nothing`

/**
 * SQL for the listed lines that don't count as their main artist yet. What the person merged themselves, counts as this
 * line, or keeps apart stays as it is.
 */
const newLines = `
  select l.line_id as source_id, coalesce(m.target_id, l.main_id) as target_id
  from listed_lines l left join user_merges m on m.user_id = $1 and m.kind = 'artist' and m.source_id = l.main_id
  where coalesce(m.target_id, l.main_id) <> l.line_id
    and not exists (
      select from user_merges o where o.user_id = $1 and o.kind = 'artist' and l.line_id in (o.source_id, o.target_id))
    and not exists (
      select from ignored_merges i where i.user_id = $1 and i.kind = 'artist'
        and l.line_id in (i.first_id, i.second_id)
        and (l.main_id in (i.first_id, i.second_id) or m.target_id in (i.first_id, i.second_id)))`

/** Whether plays of earlier imports may change their artist, so that the whole history has to be locked. */
export async function hasNewLines(client: pg.ClientBase, userId: number): Promise<boolean> {
  const { rowCount } = await client.query(`${newLines} limit 1`, [userId])
  return (rowCount ?? 0) > 0
}

/** Remembers that this import too lists the artists of the lines that count as their main artist already. */
export async function noteListedLines(client: pg.ClientBase, { userId, importId }: ImportFileRef): Promise<void> {
  await client.query(
    `with ours as (
       select m.source_id from user_merges m join listed_lines l on l.line_id = m.source_id
       where m.user_id = $1 and m.kind = 'artist' and not ($2::int = any(m.listed_in))
       order by 1 for update of m)
     update user_merges m set listed_in = m.listed_in || $2::int from ours o
     where m.user_id = $1 and m.kind = 'artist' and m.source_id = o.source_id`,
    [userId, importId],
  )
}

/**
 * Counts each listed line as its main artist from now on. Call it with the whole history locked. Returns how many earlier
 * plays changed their artist.
 */
export async function splitListedLines(client: pg.ClientBase, { userId, importId }: ImportFileRef): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `insert into user_merges (user_id, kind, source_id, target_id, listed_in)
     select $1, 'artist', n.source_id, n.target_id, array[$2::int] from (${newLines}) n
     on conflict do nothing returning source_id as id`,
    [userId, importId],
  )
  const ids = rows.map(({ id }) => id)
  return ids.length === 0 ? 0 : reassignPlays(client, userId, 'artist', ids)
}

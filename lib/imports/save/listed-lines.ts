import type pg from 'pg'
import { reassignPlays } from '@/lib/catalog/reassign-plays'
import { inTransactionOn } from '@/lib/in-transaction'
import type { Format } from '../formats/format'
import type { ImportFileRef } from '../start-import'

/** Catalog ids of an artist line, and of the main one of the artists that a file lists for it */
export type ListedLine = { line: number; main: number }
type ListingImport = Pick<ImportFileRef, 'userId' | 'importId'>

// Plays and the catalog are in different places of a cluster: each statement asks for what it can join there.

/**
 * The artist lines whose artists the staged file lists. The main ones are added to the catalog. A line stays one artist where
 * Spotify names it, which gives a single artist for each track, or where the file lists it as one of several. A format
 * that joins artists with commas lists those of a line only if each of them is an artist elsewhere in the file or the
 * history: “Earth, Wind & Fire” is one.
 */
export async function findListedLines(client: pg.ClientBase, userId: number, format: Format): Promise<ListedLine[]> {
  const { rowCount } = await client.query('select from staged_members limit 1')
  if (!rowCount) return []
  if (format.joinsArtists) await dropDoubtfulLines(client, userId)
  await inTransactionOn(client, () => client.query(addMainArtists))
  const { rows } = await client.query<ListedLine>(
    `select l.id as line, a.id as main
     from staged_members m join artists l on l.name_key = m.line_key join artists a on a.name_key = m.name_key
     left join staged_members o on o.name_key = m.line_key
     where m.place = 0 and l.id <> a.id and o.name_key is null`,
  )
  const whole = await artistsOfSpotify(
    client,
    userId,
    rows.map(({ line }) => line),
  )
  return rows.filter(({ line }) => !whole.has(line))
}

async function dropDoubtfulLines(client: pg.ClientBase, userId: number) {
  const { rows } = await client.query<{ key: string }>(
    `select distinct m.line_key as key from staged_members m
     left join staged_names n on n.artist_key = m.name_key
     left join (
       select a.name_key from listening_history p join artists a on a.id = p.artist_id where p.user_id = $1 group by 1
     ) played on played.name_key = m.name_key
     where n.artist_key is null and played.name_key is null`,
    [userId],
  )
  await client.query('delete from staged_members where line_key = any($1)', [rows.map(({ key }) => key)])
}

/** In the order of their keys, as imports add artists. */
const addMainArtists = `
  insert into artists (name, name_key)
  select m.name, m.name_key from (select distinct on (name_key) name, name_key from staged_members where place = 0 order by name_key) m
  left join artists a on a.name_key = m.name_key
  where a.id is null
  order by m.name_key
  on conflict do nothing`

/** Those of the artists that a play of Spotify's own export names. */
export async function artistsOfSpotify(client: pg.ClientBase, userId: number, ids: number[]): Promise<Set<number>> {
  const { rows } = await client.query<{ id: number }>(
    `select distinct p.artist_id as id from listening_history p join tracks t on t.id = coalesce(p.source_track_id, p.track_id)
     where p.user_id = $1 and p.artist_id = any($2::int[]) and t.artist_id = p.artist_id
       and p.source in ('spotify_extended', 'spotify_account')`,
    [userId, ids],
  )
  return new Set(rows.map(({ id }) => id))
}

type Pair = { a: number; b: number }

/**
 * Those of the lines that don't count as their main artist yet, each with the artist that this one counts as. What the
 * person merged themselves, counts as the line, or keeps apart stays as it is.
 */
export async function newLines(client: pg.ClientBase, userId: number, lines: ListedLine[]): Promise<ListedLine[]> {
  if (lines.length === 0) return []
  const ids = lines.flatMap(({ line, main }) => [line, main])
  const { rows: merges } = await client.query<Pair>(
    `select source_id as a, target_id as b from user_merges
     where user_id = $1 and kind = 'artist' and (source_id = any($2::int[]) or target_id = any($2::int[]))`,
    [userId, ids],
  )
  const { rows: ignored } = await client.query<Pair>(
    `select first_id as a, second_id as b from ignored_merges
     where user_id = $1 and kind = 'artist' and (first_id = any($2::int[]) or second_id = any($2::int[]))`,
    [userId, ids],
  )
  const targets = new Map(merges.map(({ a, b }) => [a, b]))
  const merged = new Set(merges.flatMap(({ a, b }) => [a, b]))
  const apart = new Set(ignored.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  return lines.flatMap(({ line, main }) => {
    const target = targets.get(main) ?? main
    const isApart = apart.has(`${line} ${main}`) || apart.has(`${line} ${target}`)
    return merged.has(line) || isApart || target === line ? [] : [{ line, main: target }]
  })
}

/**
 * Counts each line as its main artist from now on. Call it with the whole history locked. Returns how many earlier plays
 * changed their artist.
 */
export async function splitLines(
  client: pg.ClientBase,
  { userId, importId }: ListingImport,
  lines: ListedLine[],
): Promise<number> {
  const split = await newLines(client, userId, lines)
  if (split.length === 0) return 0
  const ids = split.map(({ line }) => line)
  await client.query(
    `insert into user_merges (user_id, kind, source_id, target_id, listed_in)
     select $1, 'artist', s.line, s.main, array[$2::int] from unnest($3::int[], $4::int[]) as s(line, main)`,
    [userId, importId, ids, split.map(({ main }) => main)],
  )
  return reassignPlays(client, userId, 'artist', ids)
}

/** Remembers that this import too lists the artists of the lines that count as their main artist already. */
export async function noteListedLines(
  client: pg.ClientBase,
  { userId, importId }: ListingImport,
  lines: ListedLine[],
): Promise<void> {
  if (lines.length === 0) return
  await client.query(
    `update user_merges set listed_in = listed_in || $2::int
     where user_id = $1 and kind = 'artist' and source_id = any($3::int[]) and not ($2::int = any(listed_in))`,
    [userId, importId, lines.map(({ line }) => line)],
  )
}

import { changeHistory } from '@/lib/catalog/change-history'
import { inTransaction } from '@/lib/in-transaction'
import { artistsOfSpotify, newLines, splitLines, type ListedLine } from '@/lib/imports/save/listed-lines'
import { nameKey } from '@/lib/imports/name-key'
import { pool } from '@/lib/db'
import type { SubmittedPlay } from './submitted-play'

/** Stands among the imports that list the artists of a line for what clients submit, which no import's removal undoes. */
const SUBMITTED = 0

/**
 * Counts the plays of artist lines whose artists a client listed (“A feat. B”: A and B) as those of the first one, as imports do. A
 * line stays one artist where Spotify names it, or where the person keeps it apart.
 */
export async function splitListedLines(userId: number, plays: SubmittedPlay[]): Promise<void> {
  const mains = new Map(plays.flatMap(({ artist, artists }) => (artists?.[0] ? [[artist, artists[0]] as const] : [])))
  if (mains.size === 0) return
  const lines = await cataloguedLines(mains)
  const split = await inTransaction(async (client) => {
    const unknown = await newLines(client, userId, lines)
    const ids = unknown.map(({ line }) => line)
    const whole = unknown.length > 0 ? await artistsOfSpotify(client, userId, ids) : new Set()
    return unknown.filter(({ line }) => !whole.has(line))
  })
  if (split.length > 0)
    await changeHistory(userId, (client) => splitLines(client, { userId, importId: SUBMITTED }, split))
}

/** Ids of the lines and of their first artists. In a cluster, adding a name needs all machines, so nothing is added without need. */
async function cataloguedLines(mains: ReadonlyMap<string, string>): Promise<ListedLine[]> {
  const pairs = new Map([...mains].map(([line, main]) => [nameKey(line), nameKey(main)]))
  let found = await find(pairs)
  if (found.length < pairs.size) {
    await addArtists([...mains.values()])
    found = await find(pairs)
  }
  return found.filter(({ line, main }) => line !== main)
}

/** @param pairs the key of each line, and that of its first artist */
async function find(pairs: ReadonlyMap<string, string>): Promise<ListedLine[]> {
  const { rows } = await pool.query<ListedLine>(
    `select l.id as line, a.id as main from unnest($1::text[], $2::text[]) as n(line, main)
     join artists l on l.name_key = n.line join artists a on a.name_key = n.main`,
    [[...pairs.keys()], [...pairs.values()]],
  )
  return rows
}

/** In the order of their keys, as imports add artists. */
async function addArtists(names: string[]): Promise<void> {
  const byKey = [...new Map(names.map((name) => [nameKey(name), name]))].toSorted()
  await pool.query(
    `insert into artists (name, name_key) select n.name, n.key from unnest($1::text[], $2::text[]) as n(key, name)
     left join artists a on a.name_key = n.key where a.id is null order by n.key on conflict do nothing`,
    [byKey.map(([key]) => key), byKey.map(([, name]) => name)],
  )
}

import { pool } from '@/lib/db'

/**
 * Gives each artist, album and track the spelling that imports contain most often; in a tie, the current one is kept.
 * Returns how many names changed.
 */
export async function updateDisplayNames(): Promise<number> {
  let changed = 0
  for (const kind of ['artist', 'album', 'track'] as const) {
    await pool.query(addUp(kind))
    changed += (await pool.query(show(kind))).rowCount ?? 0
  }
  return changed
}

type Kind = 'artist' | 'album' | 'track'

/** Sums a name's spellings over all files, so that each spelling has one row. */
const addUp = (kind: Kind) => `
  with many as (select ${kind}_id, spelling from ${kind}_spellings group by ${kind}_id, spelling having count(*) > 1),
  met as (delete from ${kind}_spellings s using many m where s.${kind}_id = m.${kind}_id and s.spelling = m.spelling returning s.*)
  insert into ${kind}_spellings (${kind}_id, spelling, times) select ${kind}_id, spelling, sum(times)
    from met group by ${kind}_id, spelling`

const show = (kind: Kind) => `
  update ${kind}s named set name = s.spelling from (
    select distinct on (${kind}_id) ${kind}_id, spelling from ${kind}_spellings join ${kind}s on ${kind}s.id = ${kind}_id
    order by ${kind}_id, times desc, (spelling = name) desc, spelling) s
  where s.${kind}_id = named.id and s.spelling <> named.name`

import type pg from 'pg'
import { inTransactionOn } from '@/lib/in-transaction'
import { catalogInserts } from './catalog-inserts'
import { canLockReferences, skipReferenceChecks } from './lock-references'

/**
 * Adds the staged artists, tracks, albums and URIs that the catalog does not have, and creates the temporary table
 * `catalogued_names` with their ids. Each statement commits by itself and inserts in the order of its keys, so that
 * simultaneous imports of the same names cannot deadlock, and locks the rows that it refers to. Safe to run again.
 * If nothing is new, nothing is written: in a cluster, adding a name needs all machines.
 */
export async function addToCatalog(client: pg.ClientBase) {
  await client.query('analyze staged_names (artist_key)')
  const skipsChecks = await canLockReferences(client)
  const opening = skipsChecks ? `begin; ${skipReferenceChecks}` : 'begin'
  const add = (statement: string) => inTransactionOn(client, () => client.query(statement), opening)
  if (!(await findNames(client))) {
    for (const statement of catalogInserts({ skipsChecks })) await add(statement)
    // The weekly clean-up deletes names without plays, possibly just now. The retry adds them again.
    if (!(await findNames(client))) throw new Error('a name left the catalog while a file was being saved')
  }
  await client.query('analyze catalogued_names')
  if (!(await hasNewUris(client))) return
  for (const on of ['album', 'no album'] as const) await add(urisOn(on, { skipsChecks }))
}

/** Looks up the catalog ids of the staged names in the temporary table `catalogued_names`. Returns whether all are there. */
async function findNames(client: pg.ClientBase): Promise<boolean> {
  await client.query('drop table if exists pg_temp.catalogued_names')
  const { rowCount: found } = await client.query(`
    create temporary table catalogued_names as
    select n.name_id, n.uri, a.id as artist_id, t.id as track_id, b.id as album_id
    from staged_names n
    join artists a on a.name_key = n.artist_key
    join tracks t on t.artist_id = a.id and t.name_key = n.track_key
    left join albums b on b.artist_id = a.id and b.name_key = n.album_key
    where n.album_key is null or b.id is not null`)
  const { rows } = await client.query<{ names: number }>('select count(*)::int as names from staged_names')
  return rows[0]?.names === found
}

async function hasNewUris(client: pg.ClientBase): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from catalogued_names n left join track_uris u on u.uri = n.uri where n.uri is not null and u.uri is null limit 1`,
  )
  return rowCount === 1
}

/** If a URI occurs with several albums, the first one is stored. */
const urisOn = (on: 'album' | 'no album', { skipsChecks }: { skipsChecks: boolean }) => `
  insert into track_uris (uri, track_id, album_id)
  select n.uri, t.id, ${on === 'album' ? 'b.id' : 'null'}
  from (select distinct on (uri) uri, track_id, album_id from catalogued_names where uri is not null order by uri, name_id) n
  join tracks t on t.id = n.track_id
  ${on === 'album' ? 'join albums b on b.id = n.album_id' : ''}
  left join track_uris u on u.uri = n.uri
  where ${on === 'album' ? '' : 'n.album_id is null and '}u.uri is null
  order by n.uri ${skipsChecks ? `for key share of t${on === 'album' ? ', b' : ''}` : ''}
  on conflict do nothing`

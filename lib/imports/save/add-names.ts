import type pg from 'pg'

/**
 * Adds the artists, tracks, albums and URIs that the catalog does not hold yet. Each statement commits by itself and
 * inserts in the order of its keys: two people who bring the same new names at once wait a moment, never for each other.
 * Running it again adds nothing.
 */
export async function addNames(client: pg.ClientBase) {
  await client.query('analyze staged_names')
  for (const statement of [artists, tracks, albums, uris]) await client.query(statement)
}

const artists = `
  insert into artists (name, name_key)
  select n.artist, n.artist_key
  from (select distinct on (artist_key) artist, artist_key from staged_names order by artist_key, name_id) n
  where not exists (select from artists a where a.name_key = n.artist_key)
  order by n.artist_key
  on conflict do nothing`

const tracks = `
  insert into tracks (artist_id, name, name_key)
  select a.id, n.track, n.track_key
  from (select distinct on (artist_key, track_key) artist_key, track, track_key from staged_names order by artist_key, track_key, name_id) n
  join artists a on a.name_key = n.artist_key
  where not exists (select from tracks t where t.artist_id = a.id and t.name_key = n.track_key)
  order by a.id, n.track_key
  on conflict do nothing`

const albums = `
  insert into albums (artist_id, name, name_key)
  select a.id, n.album, n.album_key
  from (select distinct on (artist_key, album_key) artist_key, album, album_key from staged_names
        where album_key is not null order by artist_key, album_key, name_id) n
  join artists a on a.name_key = n.artist_key
  where not exists (select from albums b where b.artist_id = a.id and b.name_key = n.album_key)
  order by a.id, n.album_key
  on conflict do nothing`

const uris = `
  insert into track_uris (uri, track_id, album_id)
  select n.uri, t.id, b.id
  from (select distinct on (uri) uri, artist_key, track_key, album_key from staged_names where uri is not null order by uri, name_id) n
  join artists a on a.name_key = n.artist_key
  join tracks t on t.artist_id = a.id and t.name_key = n.track_key
  left join albums b on b.artist_id = a.id and b.name_key = n.album_key
  where not exists (select from track_uris u where u.uri = n.uri)
  order by n.uri
  on conflict do nothing`

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
  order by a.id, n.track_key for key share of a
  on conflict do nothing`

const albums = `
  insert into albums (artist_id, name, name_key)
  select a.id, n.album, n.album_key
  from (select distinct on (artist_key, album_key) artist_key, album, album_key from staged_names
        where album_key is not null order by artist_key, album_key, name_id) n
  join artists a on a.name_key = n.artist_key
  where not exists (select from albums b where b.artist_id = a.id and b.name_key = n.album_key)
  order by a.id, n.album_key for key share of a
  on conflict do nothing`

/**
 * Statements that add the artists, tracks and albums of `staged_names` (a table, or a subquery of that name) which the
 * catalog doesn't hold yet. In this order, because tracks and albums belong to artists; each inserts in the order of its
 * keys, so that two people who add the same names never wait for each other in a circle.
 */
export const catalogInserts = [artists, tracks, albums]

const artists = `
  insert into artists (name, name_key)
  select n.artist, n.artist_key
  from (select distinct on (artist_key) artist, artist_key from staged_names order by artist_key, name_id) n
  left join artists a on a.name_key = n.artist_key
  where a.id is null
  order by n.artist_key
  on conflict do nothing`

const tracks = (lock: string) => `
  insert into tracks (artist_id, name, name_key)
  select a.id, n.track, n.track_key
  from (select distinct on (artist_key, track_key) artist_key, track, track_key from staged_names order by artist_key, track_key, name_id) n
  join artists a on a.name_key = n.artist_key
  left join tracks t on t.artist_id = a.id and t.name_key = n.track_key
  where t.id is null
  order by a.id, n.track_key ${lock}
  on conflict do nothing`

const albums = (lock: string) => `
  insert into albums (artist_id, name, name_key)
  select a.id, n.album, n.album_key
  from (select distinct on (artist_key, album_key) artist_key, album, album_key from staged_names
        where album_key is not null order by artist_key, album_key, name_id) n
  join artists a on a.name_key = n.artist_key
  left join albums b on b.artist_id = a.id and b.name_key = n.album_key
  where b.id is null
  order by a.id, n.album_key ${lock}
  on conflict do nothing`

/**
 * Statements that add the artists, tracks and albums of `staged_names` (a table, or a subquery of that name) which the
 * catalog doesn't hold yet. In this order, because tracks and albums belong to artists; each inserts in the order of its
 * keys, so that two people who add the same names never wait for each other in a circle.
 * @param skipsChecks whether foreign keys are not checked: then the statements lock the artists that they refer to
 */
export function catalogInserts({ skipsChecks }: { skipsChecks: boolean }): string[] {
  const lock = skipsChecks ? 'for key share of a' : ''
  return [artists, tracks(lock), albums(lock)]
}

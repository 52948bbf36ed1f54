import type pg from 'pg'

/** What each staged name is in the catalog, and what it counts as after the person's own merges. */
export async function resolveNames(client: pg.ClientBase, userId: number) {
  await client.query(
    `create temporary table resolved on commit drop as
     select n.name_id, t.id as source_track_id, coalesce(mt.target_id, t.id) as track_id, coalesce(ma.target_id, counted.artist_id) as artist_id,
            b.id as source_album_id, coalesce(mb.target_id, b.id) as album_id,
            n.album_key is not null and b.id is null as lacks_album
     from staged_names n
     join artists a on a.name_key = n.artist_key
     join tracks t on t.artist_id = a.id and t.name_key = n.track_key
     left join albums b on b.artist_id = a.id and b.name_key = n.album_key
     left join user_merges mt on mt.user_id = $1 and mt.kind = 'track' and mt.source_id = t.id
     join tracks counted on counted.id = coalesce(mt.target_id, t.id)
     left join user_merges ma on ma.user_id = $1 and ma.kind = 'artist' and ma.source_id = counted.artist_id
     left join user_merges mb on mb.user_id = $1 and mb.kind = 'album' and mb.source_id = b.id`,
    [userId],
  )
  await client.query('analyze resolved')
  const { rows } = await client.query<{ missing: number }>(
    `select ((select count(*) from staged_names) - (select count(*) from resolved where not lacks_album))::int as missing`,
  )
  // The weekly clean-up takes away names that nobody plays; it may have been just now. Trying again adds them again.
  if (rows[0]?.missing !== 0) throw new Error(`${rows[0]?.missing} names left the catalog while a file was being saved`)
}

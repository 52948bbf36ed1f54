/**
 * Selects what each name counts as after the person's own merges, from `catalogued_names` (a table, or a subquery of that
 * name).
 * @param person SQL for the id of the person whose name it is: a parameter, or a column of `catalogued_names n`
 */
export const resolvedNames = (person: '$1' | 'n.user_id') => `
  select n.name_id, n.artist_id as source_artist_id, n.track_id as source_track_id, n.album_id as source_album_id,
         coalesce(ma.target_id, counted.artist_id, n.artist_id) as artist_id, coalesce(mt.target_id, n.track_id) as track_id,
         coalesce(mb.target_id, n.album_id) as album_id
  from catalogued_names n
  left join user_merges mt on mt.user_id = ${person} and mt.kind = 'track' and mt.source_id = n.track_id
  left join tracks counted on counted.id = mt.target_id
  left join user_merges ma on ma.user_id = ${person} and ma.kind = 'artist' and ma.source_id = coalesce(counted.artist_id, n.artist_id)
  left join user_merges mb on mb.user_id = ${person} and mb.kind = 'album' and mb.source_id = n.album_id`

const names = `
  join tracks t on t.id = coalesce(p.source_track_id, p.track_id)
  join artists a on a.id = t.artist_id
  left join albums b on b.id = coalesce(p.source_album_id, p.album_id)`

/** Each play with the track, artist and album that its file named, whatever was merged since. For the statements of exports. */
export const withOriginalNames = `from listening_history p ${names}`

/** The same without the plays that are in no figure: they aren't passed on to other services. */
export const includedWithOriginalNames = `from included_plays p ${names}`

/** The plays of $1 that tell most of their listen: no other source tells more. */
export const tellsMost = 'p.user_id = $1 and p.matched_to is null'

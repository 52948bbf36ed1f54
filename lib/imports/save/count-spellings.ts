import type pg from 'pg'

/** How often each spelling of a name was met in new plays: the nightly job shows the commonest. */
export async function countSpellings(client: pg.ClientBase) {
  for (const kind of ['artist', 'track', 'album'] as const) await client.query(spelling(kind))
}

const spelling = (kind: 'artist' | 'track' | 'album') => `
  insert into ${kind}_spellings (${kind}_id, spelling_hash, spelling, times)
  select r.source_${kind}_id, md5(n.${kind}), n.${kind}, sum(c.times)::int
  from (select name_id, count(*) as times from judged where verdict = 'new' group by name_id) c
  join staged_names n on n.name_id = c.name_id
  join (select name_id, source_track_id, source_album_id, t.artist_id as source_artist_id from resolved join tracks t on t.id = source_track_id) r
    on r.name_id = n.name_id
  where n.${kind} is not null
  group by 1, 2, 3 order by 1, 2
  on conflict (${kind}_id, spelling_hash) do update set times = ${kind}_spellings.times + excluded.times`

import type pg from 'pg'

/** How often each spelling of a name was met in new plays: the nightly job shows the commonest. */
export async function countSpellings(client: pg.ClientBase) {
  for (const kind of ['artist', 'track', 'album'] as const) await client.query(spelling(kind))
}

const spelling = (kind: 'artist' | 'track' | 'album') => `
  insert into ${kind}_spellings (${kind}_id, spelling_hash, spelling, times)
  select id, md5(spelling) as hash, spelling, times
  from (
    select ${kind === 'artist' ? 't.artist_id' : `r.source_${kind}_id`} as id, n.${kind} as spelling, sum(c.times)::int as times
    from (select name_id, count(*) as times from judged where verdict = 'new' group by name_id) c
    join staged_names n using (name_id) join resolved r using (name_id) ${kind === 'artist' ? 'join tracks t on t.id = r.source_track_id' : ''}
    where n.${kind} is not null
    group by 1, 2) met
  order by id, hash
  on conflict (${kind}_id, spelling_hash) do update set times = ${kind}_spellings.times + excluded.times`

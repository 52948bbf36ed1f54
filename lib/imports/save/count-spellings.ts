import type pg from 'pg'

/** Stores how often the new plays of a file use each spelling of a name. The nightly job shows the most common one. */
export async function countSpellings(client: pg.ClientBase) {
  for (const kind of ['artist', 'track', 'album'] as const) await client.query(spelling(kind))
}

const spelling = (kind: 'artist' | 'track' | 'album') => `
  insert into ${kind}_spellings (${kind}_id, spelling, times)
  select r.source_${kind}_id, n.${kind}, sum(c.times)
  from (select name_id, count(*) as times from deduplicated where outcome = 'new' group by name_id) c
  join staged_names n using (name_id) join resolved_names r using (name_id)
  where n.${kind} is not null
  group by 1, 2
  order by 1`

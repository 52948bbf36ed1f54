import type pg from 'pg'
import type { ImportFileRef } from '../start-import'
import { instantOf } from './staged-time-span'

// Spotify starts a new file of account data every 10,000 rows, often in the middle of a minute. Equal rows of that
// minute in the two files are different plays.

const minute = `date_trunc('minute', ${instantOf('p.played_epoch_ms')})`

/** Creates the temporary table `shared_minutes`: rows of the first and last minute that a neighbouring file has too. */
export async function createSharedMinutes(
  client: pg.ClientBase,
  { userId, importId, fileId }: ImportFileRef,
  format: string,
) {
  await client.query(
    `create temporary table shared_minutes on commit drop as
     with own as (select min(${minute}) as first, max(${minute}) as last from staged_plays p),
     others as (
       select (f.edge_minutes ->> 'first')::timestamptz as first, (f.edge_minutes ->> 'last')::timestamptz as last,
         f.edge_minutes -> 'plays' as plays
       from import_files f
       where f.user_id = $1 and f.import_id = $2 and f.id <> $3 and f.format = $4 and f.edge_minutes is not null)
     select (e ->> 'minute')::timestamptz as minute, (e ->> 'track')::int as track_id, (e ->> 'ms')::int as ms_played,
       max((e ->> 'rows')::int) as rows
     from own, others o, jsonb_array_elements(o.plays) e
     where (o.last = own.first and o.first < own.first and (e ->> 'minute')::timestamptz = own.first)
       or (o.first = own.last and o.last > own.last and (e ->> 'minute')::timestamptz = own.last)
     group by 1, 2, 3`,
    [userId, importId, fileId, format],
  )
}

/** Stores the plays of a file's first and last minute, for the files that continue there. */
export async function recordEdgeMinutes(client: pg.ClientBase, { userId, importId, fileId }: ImportFileRef) {
  await client.query(
    `with own as (select min(${minute}) as first, max(${minute}) as last from staged_plays p),
     edges as (
       select ${minute} as minute, r.source_track_id as track, p.ms_played as ms, count(*) as rows
       from staged_plays p join resolved_names r on r.name_id = p.name_id, own
       where ${minute} in (own.first, own.last) group by 1, 2, 3)
     update import_files set edge_minutes = (
       select jsonb_build_object('first', own.first, 'last', own.last, 'plays', (select jsonb_agg(to_jsonb(e)) from edges e))
       from own where own.first is not null)
     where user_id = $1 and import_id = $2 and id = $3`,
    [userId, importId, fileId],
  )
}

import { pool } from '@/lib/db'
import { notFound } from '@/lib/errors'
import type { Viewer } from '@/lib/viewer'
import { ImportResponse } from './import-response'

/** The person's latest 200 imports, newest first. */
export const listImports = (viewer: Viewer): Promise<ImportResponse[]> => read(viewer, null)

/** One of the person's own imports. Throws `not_found`. */
export async function readImport(viewer: Viewer, importId: number): Promise<ImportResponse> {
  const [found] = await read(viewer, importId)
  if (!found) throw notFound('import')
  return found
}

async function read(viewer: Viewer, importId: number | null): Promise<ImportResponse[]> {
  const { rows } = await pool.query(question, [viewer.userId, importId])
  return ImportResponse.array().parse(rows)
}

const instant = (column: string) =>
  `to_char(i.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column}`

const counts = (sum: (column: string) => string) => `
  'rows', ${sum('rows')}, 'plays_added', ${sum('plays_added')}, 'duplicates', ${sum('duplicates')}, 'matched', ${sum('matched')},
  'retimed', ${sum('retimed')}, 'skipped', json_build_object('podcast', ${sum('podcast')}, 'audiobook', ${sum('audiobook')},
  'no_track', ${sum('no_track')}, 'not_a_play', ${sum('not_a_play')}, 'bad_time', ${sum('bad_time')}, 'bad_row', ${sum('bad_row')})`

const question = `
  select i.id, i.status, ${instant('created_at')}, ${instant('started_at')}, ${instant('finished_at')}, i.error,
    case when i.status = 'running' then extract(epoch from clock_timestamp() - i.started_at)::float8 end as running_seconds,
    coalesce(f.files, '[]') as files, (f.sums ->> 'rows')::int as rows, (f.sums ->> 'plays_added')::int as plays_added,
    (f.sums ->> 'duplicates')::int as duplicates, (f.sums ->> 'matched')::int as matched,
      (f.sums ->> 'retimed')::int as retimed, f.sums -> 'skipped' as skipped
  from imports i
  cross join lateral (
    select json_agg(json_build_object('id', f.id, 'name', f.name, 'format', f.format, 'status', f.status, 'error',
      f.error, 'bytes', f.bytes,
        'bytes_read', f.bytes_read, 'rows_read', f.rows_read, 'no_track_ms', f.no_track_ms,
          ${counts((column) => `f.${column}`)}) order by f.id) as files,
      json_build_object(${counts((column) => `coalesce(sum(f.${column}), 0)`)}) as sums
    from import_files f where f.user_id = $1 and f.import_id = i.id) f
  where i.user_id = $1 and ($2::int is null or i.id = $2)
  order by i.id desc
  limit 200`

import 'server-only'
import { pool } from '@/lib/db'

/**
 * Deletes background runs that belong to deleted people: runs that have ended or not started, and queued events. A run
 * that is executing ends by itself and is deleted by the next call. Returns how many were deleted.
 */
export async function deleteJobRuns(): Promise<number> {
  const { rows } = await pool.query<{ exists: boolean }>(`select to_regclass('pgboss.job') is not null as exists`)
  const runs = await deleteOfNobody(
    `select distinct named #>> '{}' as id from job_runs, jsonb_path_query(event, '$.**.userId') as named`,
    `delete from job_runs where ${isOfNobody('event')} and (ended_at is not null or (worker_id is null and debounce_key is not null))`,
  )
  if (!rows[0]?.exists) return runs
  return (
    runs +
    (await deleteOfNobody(
      `select distinct named #>> '{}' as id from pgboss.job, jsonb_path_query(data, '$.**.userId') as named`,
      `delete from pgboss.job where ${isOfNobody('data')}`,
    ))
  )
}

/** Two statements, because in a cluster accounts and jobs are on different machines. */
async function deleteOfNobody(named: string, deletion: string): Promise<number> {
  const { rows: people } = await pool.query<{ id: string }>(named)
  const ids = people.map(({ id }) => id)
  const { rows: there } = await pool.query<{ id: string }>('select id::text from users where id::text = any($1)', [ids])
  const isThere = new Set(there.map(({ id }) => id))
  const gone = ids.filter((id) => !isThere.has(id))
  return gone.length === 0 ? 0 : ((await pool.query(deletion, [gone])).rowCount ?? 0)
}

/** Whether the data names people, at any depth, all of whom are among $1. */
const isOfNobody = (column: 'event' | 'data') => `jsonb_path_exists(${column}, '$.**.userId') and not exists (
  select from jsonb_path_query(${column}, '$.**.userId') as named where named #>> '{}' <> all($1::text[]))`

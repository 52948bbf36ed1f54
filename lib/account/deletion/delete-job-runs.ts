import 'server-only'
import { pool } from '@/lib/db'

/**
 * Deletes background runs that belong to deleted people: runs that have ended or not started, and queued events. A run
 * that is executing ends by itself and is deleted by the next call. Returns how many were deleted.
 */
export async function deleteJobRuns(): Promise<number> {
  const runs = await pool.query(
    `delete from job_runs where ${isOfNobody('event')} and (ended_at is not null or (worker_id is null and debounce_key is not null))`,
  )
  const { rows } = await pool.query<{ exists: boolean }>(`select to_regclass('pgboss.job') is not null as exists`)
  if (!rows[0]?.exists) return runs.rowCount ?? 0
  const jobs = await pool.query(`delete from pgboss.job where ${isOfNobody('data')}`)
  return (runs.rowCount ?? 0) + (jobs.rowCount ?? 0)
}

/** Whether the data names people, at any depth, of whom none is in the database. */
const isOfNobody = (column: 'event' | 'data') => `jsonb_path_exists(${column}, '$.**.userId') and not exists (
  select from jsonb_path_query(${column}, '$.**.userId') as named (id) join users u on to_jsonb(u.id) = named.id)`

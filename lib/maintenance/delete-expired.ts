import { pool } from '@/lib/db'

const WEEK_MS = 7 * 86_400_000

/** Removes sessions that have expired and the memory of background runs that ended over a week ago. Returns how many went. */
export async function deleteExpired(now: Date): Promise<number> {
  const sessions = await pool.query('delete from sessions where expires_at < $1', [now])
  const runs = await pool.query('delete from job_runs where ended_at < $1', [new Date(now.getTime() - WEEK_MS)])
  return (sessions.rowCount ?? 0) + (runs.rowCount ?? 0)
}

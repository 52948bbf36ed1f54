import { pool } from '@/lib/db'

const WEEK_MS = 7 * 86_400_000

/**
 * Deletes expired sessions, password reset links, invitations and approvals of Last.fm clients, and the records of background runs
 * that ended more than a week ago. Returns how many rows.
 */
export async function deleteExpired(now: Date): Promise<number> {
  const sessions = await pool.query('delete from sessions where expires_at < $1', [now])
  const resets = await pool.query('delete from password_resets where expires_at < $1', [now])
  const approvals = await pool.query('delete from lastfm_approvals where expires_at < $1', [now])
  const invitations = await pool.query('delete from invitations where expires_at < $1', [now])
  const runs = await pool.query('delete from job_runs where ended_at < $1', [new Date(now.getTime() - WEEK_MS)])
  return [sessions, resets, approvals, invitations, runs].reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0)
}

import { pool } from '@/lib/db'
import type { ImportRef } from './start-import'

/** How many of the plays that an import added have no length: their file doesn't say how long they lasted. */
export async function countWithoutLength({ userId, importId }: ImportRef): Promise<number> {
  const { rows } = await pool.query<{ plays: number }>(
    'select count(*)::int as plays from included_plays where user_id = $1 and import_id = $2 and ms_played is null',
    [userId, importId],
  )
  return rows[0]?.plays ?? 0
}

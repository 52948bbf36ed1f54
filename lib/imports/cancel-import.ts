import { pool } from '@/lib/db'
import type { ImportRef } from './import-ref'
import { removeUploads } from './remove-uploads'

/**
 * Ends a waiting or running import: the file just being read leaves nothing, files read before it stay. Returns false
 * where the import was over already.
 */
export async function cancelImport(ref: ImportRef): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update imports set status = 'cancelled', finished_at = now() where user_id = $1 and id = $2 and status in ('queued', 'running')`,
    [ref.userId, ref.importId],
  )
  if (rowCount === 0) return false
  await pool.query(
    `update import_files set status = 'cancelled', rows_read = 0 where user_id = $1 and import_id = $2 and status in ('queued', 'running')`,
    [ref.userId, ref.importId],
  )
  await removeUploads(ref)
  return true
}

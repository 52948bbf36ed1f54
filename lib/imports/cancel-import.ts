import { pool } from '@/lib/db'
import type { ImportRef } from './import-ref'
import { removeUploads } from './remove-uploads'

/**
 * Ends a waiting or running import: the file just being read leaves nothing, files read before it stay. Returns false
 * where the import was over already.
 */
export async function cancelImport(ref: ImportRef): Promise<boolean> {
  const isCancelled = await end(ref)
  if (isCancelled) await removeUploads(ref)
  return isCancelled
}

/** The import and its files at once, however long one that is just being saved makes them wait. */
async function end({ userId, importId }: ImportRef): Promise<boolean> {
  const client = await pool.connect()
  let isBroken = true
  try {
    await client.query('begin')
    const { rowCount } = await client.query(
      `update imports set status = 'cancelled', finished_at = now() where user_id = $1 and id = $2 and status in ('queued', 'running')`,
      [userId, importId],
    )
    if (rowCount === 1) await client.query(
      `update import_files set status = 'cancelled', rows_read = 0 where user_id = $1 and import_id = $2 and status in ('queued', 'running')`,
      [userId, importId],
    )
    await client.query('commit')
    isBroken = false
    return rowCount === 1
  } finally {
    client.release(isBroken)
  }
}

import { inTransaction } from '@/lib/in-transaction'
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
const end = ({ userId, importId }: ImportRef): Promise<boolean> =>
  inTransaction(async (client) => {
    const { rowCount } = await client.query(
      `update imports set status = 'cancelled', finished_at = now() where user_id = $1 and id = $2 and status in ('queued', 'running')`,
      [userId, importId],
    )
    if (rowCount === 1)
      await client.query(
        `update import_files set status = 'cancelled', rows_read = 0 where user_id = $1
         and import_id = $2 and status in ('queued', 'running')`,
        [userId, importId],
      )
    return rowCount === 1
  })

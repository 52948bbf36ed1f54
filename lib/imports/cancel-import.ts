import { inTransaction } from '@/lib/in-transaction'
import type { ImportRef } from './start-import'
import { removeUploads } from './remove-uploads'

/**
 * Cancels a waiting or running import. Plays from files that were read completely stay; the file being read adds none.
 * Returns false if the import has already ended.
 */
export async function cancelImport(ref: ImportRef): Promise<boolean> {
  const isCancelled = await end(ref)
  if (isCancelled) await removeUploads(ref)
  return isCancelled
}

/** Updates the import and its files in one transaction, which waits for a file that is just being saved. */
const end = ({ userId, importId }: ImportRef): Promise<boolean> =>
  inTransaction(async (client) => {
    const { rowCount } = await client.query(
      `update imports set status = 'cancelled', finished_at = now()
       where user_id = $1 and id = $2 and status in ('queued', 'running', 'needs_review')`,
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

import { pool } from '@/lib/db'
import type { ImportRef } from './start-import'
import { storage } from '../storage/storage'

/** Deletes an import's uploads from storage, then their keys from the database. Safe to run again. */
export async function removeUploads({ userId, importId }: ImportRef): Promise<void> {
  const { rows } = await pool.query<{ key: string }>(
    'select distinct storage_key as key from import_files where user_id = $1 and import_id = $2 and storage_key is not null',
    [userId, importId],
  )
  await Promise.all(rows.map(({ key }) => storage.remove(key)))
  await pool.query('update import_files set storage_key = null where user_id = $1 and import_id = $2', [
    userId,
    importId,
  ])
}

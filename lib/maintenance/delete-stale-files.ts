import { z } from 'zod'
import { pool } from '@/lib/db'
import { storage } from '@/lib/storage/storage'

const DAY_MS = 86_400_000
const Keys = z.array(z.object({ key: z.string() }))

/**
 * Deletes expired exports, then every stored file older than a day that no waiting import and no export needs, such as
 * one left by a crash between the upload and its record. Returns how many files were deleted.
 */
export async function deleteStaleFiles(now: Date): Promise<number> {
  await pool.query('delete from user_exports where expires_at < $1', [now])
  const { rows } = await pool.query(
    `select f.storage_key as key from import_files f join imports i on i.user_id = f.user_id and i.id = f.import_id
     where f.storage_key is not null and i.status in ('queued', 'running', 'needs_review')
     union select storage_key from user_exports where storage_key is not null`,
  )
  const needed = new Set(Keys.parse(rows).map(({ key }) => key))
  const stale = (await storage.listBefore(new Date(now.getTime() - DAY_MS))).filter((key) => !needed.has(key))
  for (const key of stale) await storage.remove(key)
  return stale.length
}

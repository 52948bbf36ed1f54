import { pool } from '@/lib/db'
import type { ImportFileRef } from './start-import'

const EVERY_MS = 300

/** Thrown when the import was cancelled or removed while one of its files was being read. */
export class ImportStopped extends Error {}

/**
 * Returns a function that records how much of a file has been read, at most every 300 ms. It uses its own connection,
 * so that the progress is visible before the file's transaction commits. Throws ImportStopped once the import has
 * ended.
 */
export function progressRecorder({ userId, importId, fileId }: ImportFileRef) {
  let bytesRead = 0
  let noted = performance.now()
  return async (bytes: number, rows: number): Promise<void> => {
    bytesRead += bytes
    if (performance.now() - noted < EVERY_MS) return
    noted = performance.now()
    const { rowCount } = await pool.query(
      `update import_files f set bytes_read = $4, rows_read = $5 from imports i
       where f.user_id = $1 and f.import_id = $2 and f.id = $3 and i.user_id = $1 and i.id = f.import_id and i.status = 'running'`,
      [userId, importId, fileId, bytesRead, rows],
    )
    if (rowCount === 0) throw new ImportStopped()
  }
}

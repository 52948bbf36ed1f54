import { z } from 'zod'
import { analyzeTables } from '@/lib/analyze-tables'
import { db, pool } from '@/lib/db'
import { supportedFilesHint } from './formats/formats'
import type { ImportRef } from './start-import'
import { removeUploads } from './remove-uploads'

const ImportOutcome = z.object({
  status: z.enum(['done', 'failed', 'cancelled']),
  playsAdded: z.number(),
  historyChanged: z.boolean(),
})
export type ImportOutcome = z.infer<typeof ImportOutcome>

const Files = z.array(
  z.object({ status: z.string(), error: z.string().nullable(), playsAdded: z.number(), duplicates: z.number() }),
)

/** Ends an import after all its files, and deletes its uploads. Returns null if the import was removed meanwhile. */
export async function finishImport(ref: ImportRef): Promise<ImportOutcome | null> {
  const { userId, importId } = ref
  const files = Files.parse(await db.importFile.findMany({ where: { userId, importId }, orderBy: { id: 'asc' } }))
  const playsAdded = files.reduce((sum, file) => sum + file.playsAdded, 0)
  if (playsAdded > 0) await analyzeTables(userId, ['listening_history', 'repeated_plays'])
  const error = files.some(({ status }) => status === 'done') ? null : failureMessage(files)
  await pool.query(
    `update imports set status = $3, error = $4, finished_at = now() where user_id = $1 and id = $2 and status in ('queued', 'running')`,
    [userId, importId, error === null ? 'done' : 'failed', error],
  )
  await removeUploads(ref)
  const found = await db.import.findUnique({ where: { userId_id: { userId, id: importId } } })
  if (!found) return null
  return ImportOutcome.parse({
    status: found.status,
    playsAdded,
    historyChanged: files.some((file) => file.playsAdded + file.duplicates > 0),
  })
}

/** Marks an import as failed because of an error on our side, after the last retry. */
export async function failImport(ref: ImportRef): Promise<void> {
  const { rowCount } = await pool.query(
    `update imports set status = 'failed', finished_at = now(),
       error = 'Something went wrong on our side. Files imported so far are kept; upload the rest again.'
     where user_id = $1 and id = $2 and status in ('queued', 'running')`,
    [ref.userId, ref.importId],
  )
  if (rowCount === 0) return
  await pool.query(
    `update import_files set status = 'failed', rows_read = 0, error = name || ' was not imported.'
     where user_id = $1 and import_id = $2 and status in ('queued', 'running')`,
    [ref.userId, ref.importId],
  )
  await removeUploads(ref)
}

function failureMessage(files: z.infer<typeof Files>): string {
  const failed = files.filter(({ status }) => status === 'failed')
  const [only] = failed
  if (failed.length === 1 && only?.error) return only.error
  if (failed.length > 1) return `None of the ${failed.length} files could be read. ${only?.error ?? ''}`.trim()
  const [left] = files
  if (files.length === 1 && left?.error) return left.error
  return `None of the ${files.length} files is a listening history. ${supportedFilesHint}`
}

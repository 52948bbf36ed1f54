import { pool } from '@/lib/db'
import { skippedRow } from './formats/fields'
import type { Format } from './formats/format'
import { formatById } from './formats/formats'
import type { ImportFileRef } from './import-ref'
import { ImportStopped, progressRecorder } from './record-progress'
import { readUploadedFile } from './read-uploaded-file'
import { rowReader } from './rows/row-reader'
import { UnreadableFile } from '../storage/unreadable-file'
import { addToCatalog } from './save/add-to-catalog'
import { savePlays } from './save/save-plays'
import {
  createStagingTables,
  dropStagingTables,
  openStagingTables,
  type StagingTables,
  type RowCounts,
} from './save/staging-table'
import { markFileRunning, markFileStopped, type RunningFile } from './import-file-status'

const DAY_MS = 86_400_000

/** How many files of one import are read at once: one is parsed while another is being saved. */
export const PARALLEL_FILES = 2

/**
 * Imports one file completely or not at all. Running it again, also after it was killed, adds nothing twice. A file
 * that cannot be read is marked as failed; any other error is thrown, so that the caller can try again.
 */
export async function importFile(ref: ImportFileRef): Promise<void> {
  const file = await markFileRunning(ref)
  if (!file) return
  const format = formatById(file.format)
  if (!format) return markFileStopped(ref, 'failed', 'has an unknown format')
  const client = await pool.connect()
  let isBroken = true
  try {
    await createStagingTables(client)
    const counts = await stageFile(openStagingTables(client), file, format)
    await addToCatalog(client)
    await savePlays(client, ref, format, counts)
    isBroken = false
  } catch (error) {
    if (error instanceof UnreadableFile) await markFileStopped(ref, 'failed', error.message)
    else if (error instanceof ImportStopped) await markFileStopped(ref, 'cancelled', null)
    else throw error
  } finally {
    if (!isBroken) await dropStagingTables(client)
    client.release(isBroken) // closes a connection in an unknown state, which drops its temporary tables
  }
}

async function stageFile(stage: StagingTables, file: RunningFile, format: Format): Promise<RowCounts> {
  const context = { latest: file.askedAt.getTime() + DAY_MS }
  const progress = progressRecorder(file)
  const reader = rowReader((row) => {
    if ('bad' in row) return stage.add(skippedRow('bad_row', null, null, row.bad))
    const read = format.read(row.object, context)
    if (Array.isArray(read)) for (const one of read) stage.add(one)
    else stage.add(read)
  })
  for await (const chunk of readUploadedFile(file)) {
    reader.push(chunk)
    if (stage.isFull()) await stage.flush()
    await progress(chunk.length, stage.counts.rows)
  }
  reader.end()
  return stage.finish()
}

import { pool } from '@/lib/db'
import { leaveOut } from './formats/fields'
import type { Format } from './formats/format'
import { formatById } from './formats/formats'
import type { FileRef } from './import-ref'
import { ImportStopped, progressOf } from './progress'
import { readStored } from './read-stored'
import { rowReader } from './rows/read-rows'
import { UnreadableFile } from '../storage/unreadable-file'
import { addNames } from './save/add-names'
import { savePlays } from './save/save-plays'
import { createStage, dropStage, openStage, type Stage, type StagedCounts } from './save/stage'
import { beginFile, endFile, type WaitingFile } from './waiting-file'

const DAY_MS = 86_400_000

/** How many files of one import are read at once: one is parsed while another is being saved. */
export const PARALLEL_FILES = 2

/**
 * Reads one file of an import into the person's history: all of it or nothing, once however often it is run and at
 * whatever instant it was killed before. A file that cannot be read fails alone; other errors are thrown, for the
 * caller to try again.
 */
export async function importFile(ref: FileRef): Promise<void> {
  const file = await beginFile(ref)
  if (!file) return
  const format = formatById(file.format)
  if (!format) return endFile(ref, 'failed', 'is of no known format')
  const client = await pool.connect()
  let isBroken = true
  try {
    await createStage(client)
    const counts = await stageFile(openStage(client), file, format)
    await addNames(client)
    await savePlays(client, ref, format, counts)
    isBroken = false
  } catch (error) {
    if (error instanceof UnreadableFile) await endFile(ref, 'failed', error.message)
    else if (error instanceof ImportStopped) await endFile(ref, 'cancelled', null)
    else throw error
  } finally {
    if (!isBroken) await dropStage(client)
    client.release(isBroken) // a connection in an unknown state is closed, and its temporary tables with it
  }
}

async function stageFile(stage: Stage, file: WaitingFile, format: Format): Promise<StagedCounts> {
  const reading = { latest: file.askedAt.getTime() + DAY_MS }
  const progress = progressOf(file)
  const reader = rowReader((row) => {
    stage.add('object' in row ? format.read(row.object, reading) : leaveOut('bad_row', null, null, row.bad))
  })
  for await (const chunk of readStored(file)) {
    reader.push(chunk)
    if (stage.isFull()) await stage.flush()
    await progress(chunk.length, stage.counts.rows)
  }
  reader.end()
  return stage.finish()
}

import { directPool } from '@/lib/db'
import { skippedRow } from './formats/fields'
import { appleArtists } from './artist-index'
import { Choices } from './formats/choices'
import type { Format, ReadContext } from './formats/format'
import { formatById } from './formats/formats'
import type { ImportFileRef } from './start-import'
import { ImportStopped, progressRecorder } from './record-progress'
import { readRows } from './rows/read-rows'
import { UnreadableFile } from '../storage/unreadable-file'
import { addToCatalog } from './save/add-to-catalog'
import { findListedLines } from './save/listed-lines'
import { joinPieces } from './save/join-pieces'
import { savePlays } from './save/save-plays'
import {
  createStagingTables,
  dropStagingTables,
  openStagingTables,
  type StagingTables,
  type RowCounts,
} from './save/staging-tables'
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
  const client = await directPool.connect()
  let isBroken = true
  try {
    await createStagingTables(client)
    const staged = await stageFile(openStagingTables(client), file, format)
    const counts = format.joinsPieces ? await joinPieces(client, staged) : staged
    await addToCatalog(client)
    const lines = await findListedLines(client, ref.userId, format)
    await savePlays(client, ref, format, { ...counts, lines })
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
  const context = await contextOf(file, format)
  const progress = progressRecorder(file)
  const reading = readRows(file, (row) => {
    const read = 'object' in row ? format.read(row.object, context) : skippedRow('bad_row', null, null, row.bad)
    if (Array.isArray(read)) for (const one of read) stage.add(one)
    else stage.add(read)
  })
  for await (const bytes of reading) {
    if (stage.isFull()) await stage.flush()
    await progress(bytes, stage.counts.rows)
  }
  return stage.finish()
}

async function contextOf(file: RunningFile, format: Format): Promise<ReadContext> {
  return {
    latest: file.askedAt.getTime() + DAY_MS,
    ...(file.choices !== null && { choices: Choices.parse(file.choices) }),
    ...(format.needsArtists && { artistOf: await appleArtists(file) }),
  }
}

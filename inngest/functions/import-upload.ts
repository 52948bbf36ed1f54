import { restoreAccount } from '@/lib/account/restore/restore-account'
import { failImport, finishImport } from '@/lib/imports/finish-import'
import { importFile, PARALLEL_FILES } from '@/lib/imports/import-file'
import { inspectImport } from '@/lib/imports/inspect-import'
import { inngest } from '../client'
import { historyChanged, importCancelled, importRequested } from '../events'

/** Uploads become plays: look into them, read file by file, close. Any step may die at any instant and run again. */
export const importUpload = inngest.createFunction(
  {
    id: 'import',
    triggers: [importRequested],
    retries: 5,
    // One at a time for a person, and few at once: each reads two files on connections of their own.
    concurrency: [{ key: 'event.data.userId', limit: 1 }, { limit: 2 }],
    cancelOn: [
      {
        event: importCancelled,
        if: 'async.data.userId == event.data.userId && async.data.importId == event.data.importId',
      },
    ],
    onFailure: ({ event }) => failImport(importRequested.schema.parse(event.data.event.data)),
  },
  async ({ event, step }) => {
    const ref = event.data
    const waiting = await step.run('inspect', () => inspectImport(ref))
    const lane = async () => {
      for (let fileId = waiting.shift(); fileId !== undefined; fileId = waiting.shift()) await readFile(fileId)
    }
    const readFile = (fileId: number) => step.run(`file ${fileId}`, () => importFile({ ...ref, fileId }))
    await Promise.all(Array.from({ length: PARALLEL_FILES }, lane))
    await step.run('restore', () => restoreAccount(ref, new Date()))
    const ended = await step.run('finish', () => finishImport(ref))
    if (ended?.historyChanged) await step.sendEvent('tell', historyChanged.create({ userId: ref.userId }))
    return ended
  },
)

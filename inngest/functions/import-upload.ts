import { restoreAccount } from '@/lib/account/restore/restore-account'
import { refreshPerson } from '@/lib/figures/refresh-person'
import { failImport, finishImport } from '@/lib/imports/finish-import'
import { importFile, PARALLEL_FILES } from '@/lib/imports/import-file'
import { inspectImport } from '@/lib/imports/inspect-import'
import { storageElsewhere } from '@/lib/storage/registered-storages'
import { inngest } from '../inngest-client'
import { historyChanged, importCancelled, importRequested } from '../events'

/**
 * Turns an upload into plays: inspect it, read its files, restore an account backup if it holds one, finish.
 * Every step can be interrupted at any point and run again.
 */
export const importUpload = inngest.createFunction(
  {
    id: 'import',
    triggers: [importRequested],
    retries: 5,
    // One at a time per person and two overall: each import reads PARALLEL_FILES files on a connection of its own.
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
    // An Inngest server may call any process. It tries again later, and may reach the right one.
    const withUploads = async <T>(work: () => Promise<T>) => {
      if (await storageElsewhere(ref))
        throw new Error('The uploads of this import lie in the storage of another process.')
      return work()
    }
    const pendingFiles = await step.run('inspect', () => withUploads(() => inspectImport(ref)))
    if (pendingFiles === null) return null // it goes on with another event, once its owner has confirmed the guesses
    const readFiles = async () => {
      for (let fileId = pendingFiles.shift(); fileId !== undefined; fileId = pendingFiles.shift())
        await readFile(fileId)
    }
    const readFile = (fileId: number) =>
      step.run(`file ${fileId}`, () => withUploads(() => importFile({ ...ref, fileId })))
    await Promise.all(Array.from({ length: PARALLEL_FILES }, readFiles))
    await step.run('restore', () => restoreAccount(ref, new Date()))
    const ended = await step.run('finish', () => finishImport(ref))
    if (!ended?.historyChanged) return ended
    await step.run('figures', () => refreshPerson(ref.userId))
    await step.sendEvent('tell', historyChanged.create({ userId: ref.userId }))
    return ended
  },
)

import { restoreAccount } from '@/lib/account/restore/restore-account'
import { finishImport, type ImportOutcome } from '../finish-import'
import { importFile, PARALLEL_FILES } from '../import-file'
import type { ImportRef } from '../start-import'
import { inspectImport } from '../inspect-import'

/** Runs a whole import in this process, for tests and benchmarks, with the same steps as the background function. */
export async function runImport(ref: ImportRef, now: Date): Promise<ImportOutcome | null> {
  const waiting = await inspectImport(ref)
  if (waiting === null) return null
  const lane = async () => {
    for (let fileId = waiting.shift(); fileId !== undefined; fileId = waiting.shift())
      await importFile({ ...ref, fileId })
  }
  await Promise.all(Array.from({ length: PARALLEL_FILES }, lane))
  await restoreAccount(ref, now)
  return finishImport(ref)
}

import { restoreAccount } from '@/lib/account/restore/restore-account'
import { finishImport, type Ended } from './finish-import'
import { importFile } from './import-file'
import type { ImportRef } from './import-ref'
import { inspectImport } from './inspect-import'

/** The files of one import read at once: one is parsed while another is being saved. */
export const LANES = 2

/** The whole pipeline in this process, for the command line: what the background function does step by step. */
export async function runImport(ref: ImportRef, now: Date): Promise<Ended | null> {
  const waiting = await inspectImport(ref)
  const lane = async () => {
    for (let fileId = waiting.shift(); fileId !== undefined; fileId = waiting.shift())
      await importFile({ ...ref, fileId })
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  await restoreAccount(ref, now)
  return finishImport(ref)
}

import { refreshPerson } from '@/lib/figures/refresh-person'
import { sampleFiles } from '@/lib/imports/sample/sample-files'
import { storeFiles } from '@/lib/imports/testing/import-files'
import { runImport } from '@/lib/imports/testing/run-import'
import { startImport } from '@/lib/imports/start-import'
import { createPerson } from '@/lib/testing/test-person'
import { numberOption } from '../number-option'

const plays = numberOption('import', 20_000)
let people = 0

/** Somebody new uploads the same export as everybody before; `importAll` imports it, up to the figures that its last step computes. */
export async function uploadOne(): Promise<{ userId: number; importAll: () => Promise<void> }> {
  const { userId } = await createPerson(`importer${people++}`)
  const files = [...sampleFiles({ plays, seed: 7, from: '2018-01-01', to: '2024-12-31', format: 'spotify_extended' })]
  const uploads = await storeFiles(files.map(({ name, text }) => ({ name, content: text })))
  const ref = await startImport({ userId }, uploads)
  const importAll = async () => {
    const ended = await runImport(ref, new Date())
    await refreshPerson(userId)
    if (!ended || ended.playsAdded < plays / 2) throw new Error('The import added too little.')
  }
  return { userId, importAll }
}

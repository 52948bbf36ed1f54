import path from 'node:path'
import { bootstrapInstance } from '../../bootstrap-instance'
import { madeUpFiles, madeUpPlays } from './made-up-files'

// Imports the same plays as a file of each format, each for a person of its own, timed from the moment the file is
// stored.
const [folder = '', count = '30000'] = process.argv.slice(2)
process.env.DATA_DIR = path.join(folder, 'formats')
delete process.env.DATABASE_URL
const instance = await bootstrapInstance()
const { closeDatabase, db } = await import('../../../lib/db')
const { makePerson, storeFiles } = await import('../../../lib/imports/testing/import-files')
const { runImport } = await import('../../../lib/imports/testing/run-import')
const { startImport } = await import('../../../lib/imports/start-import')

const plays = madeUpPlays(Number(count))
const measured: Record<string, number> = {}
// The first import adds the names to the catalog, which the others find there, and warms the process up.
await secondsOf('spotify_extended', 'first')
for (const format of Object.keys(madeUpFiles)) measured[format] = await secondsOf(format, format)
console.log(JSON.stringify(measured))
await closeDatabase()
await instance.release()

async function secondsOf(format: string, username: string): Promise<number> {
  const file = await madeUpFiles[format]?.(plays)
  if (!file) throw new Error(`no file of ${format}`)
  const userId = await makePerson(username)
  const uploads = await storeFiles([file])
  const begun = performance.now()
  const ref = await startImport({ userId }, uploads, [], { zone: 'UTC', time: 'start', split: 'first' })
  const ended = await runImport(ref, new Date())
  const seconds = (performance.now() - begun) / 1000
  const [used] = await db.importFile.findMany({ where: ref, select: { format: true, error: true } })
  if (ended?.playsAdded !== plays.length || used?.format !== format)
    throw new Error(
      `${format}: ${ended?.playsAdded} of ${plays.length} plays, read as ${used?.format} (${used?.error})`,
    )
  return seconds
}

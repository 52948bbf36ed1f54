import { createReadStream, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { ZipFile } from 'yazl'
import { bootstrapInstance } from '../../bootstrap-instance'
import { memoryGrowth } from './memory-growth'

// Imports one zip as Spotify sends it, timed from the moment it is stored.
const [files = '', folder = ''] = process.argv.slice(2)
const data = path.join(folder, `data-${process.pid}`)
process.env.DATA_DIR = data
delete process.env.DATABASE_URL
const instance = await bootstrapInstance()
const { closeDatabase, db } = await import('../../../lib/db')
const { runImport } = await import('../../../lib/imports/testing/run-import')
const { startImport } = await import('../../../lib/imports/start-import')
const { storage } = await import('../../../lib/storage/storage')

const user = await db.user.create({
  data: {
    username: 'bench',
    email: 'bench@example.org',
    settings: { create: { timeZone: 'America/New_York', computedTimeZone: 'America/New_York' } },
  },
})
const zip = new ZipFile()
for (const name of readdirSync(files))
  zip.addReadStream(createReadStream(path.join(files, name)), `Spotify Extended Streaming History/${name}`)
zip.end()
const stored = createReadStream(await zipFile())
const storageKey = await storage.put(stored)

const grown = memoryGrowth()
const begun = performance.now()
const ended = await runImport(
  await startImport({ userId: user.id }, [{ name: 'my_spotify_data.zip', storageKey, bytes: stored.bytesRead }]),
  new Date(),
)
const counted = await db.play.count({ where: { userId: user.id, counts: true } })
const seconds = (performance.now() - begun) / 1000
if (!ended || counted === 0) throw new Error('nothing was imported')
console.log(JSON.stringify({ plays: ended.playsAdded, seconds, grownMegabytes: grown() }))
await closeDatabase()
await instance.release()

async function zipFile(): Promise<string> {
  const file = path.join(folder, `upload-${process.pid}.zip`)
  const { createWriteStream } = await import('node:fs')
  const { pipeline } = await import('node:stream/promises')
  await pipeline(zip.outputStream, createWriteStream(file))
  if (statSync(file).size === 0) throw new Error('an empty zip')
  return file
}

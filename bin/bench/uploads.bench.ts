import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { buildIfChanged } from '../build'
import { startApp } from '../app-process'
import { createAccount } from './faults/create-account'
import { importPlays } from './faults/import-plays'
import { drip } from './uploads/drip'
import { hostileUploads } from './uploads/hostile-uploads'
import { memoryOf } from './uploads/memory-of'

// Sends files that mean harm to a real server while somebody else imports. Prints what their owner was told and by how much
// the memory of the server grew; fails where a sentence does not fit, it grew by more than 100 MB, a file or a play is left,
// or the other import is disturbed.
const PORT = 3196
const CALM_PLAYS = 20_000
const DRIPS = 50
const PARTS = 5000
const MOST_MEGABYTES = 100
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length) ?? ''

const Files = z.object({ error: z.string().nullish() }).array()
const Told = z.object({
  import: z.object({ id: z.number(), status: z.string(), error: z.string().nullish(), files: Files }),
})
const History = z.object({ plays: z.unknown().array() })
const Refused = z.object({ error: z.object({ message: z.string() }) })

await buildIfChanged()
const folder = path.resolve('.data/bench-uploads')
await rm(folder, { recursive: true, force: true })
const env = { DATA_DIR: folder }
const app = await startApp(PORT, env)
const [hostile, calm] = [createAccount('hostile', env), createAccount('calm', env)]
const failures: string[] = []

await (
  await importPlays(app.address, calm, 2012, CALM_PLAYS)
)(app.address) // so that the server is warm
for (const { what, file, told } of hostileUploads.filter((upload) => upload.what.includes(only))) {
  const body = new FormData()
  const { name, content } = await file()
  body.append('files', new Blob([new Uint8Array(Buffer.from(content))]), name)
  await attack(what, told, () => send(body))
}
await attack(`${PARTS} parts`, /files/, () => {
  const body = new FormData()
  for (let part = 0; part < PARTS; part++) body.append('files', new Blob(['[]']), `${part}.json`)
  return send(body)
})
// The server closes the connection of an upload that it refuses before its end, and the next request on it fails.
await fetch(`${app.address}/api/health`).catch(() => {})
const calmImport = await importPlays(app.address, calm, 2013, CALM_PLAYS)
await attack(`${DRIPS} uploads of a byte a second, broken off`, null, async () => {
  const stop = drip(PORT, hostile, DRIPS)
  const imported = await calmImport(app.address)
  stop()
  await sleep(1000)
  return imported === 'all plays' ? '' : `the other import got ${imported}`
})
const left = await readdir(path.join(folder, 'uploads')).catch(() => [])
if (left.length > 0) failures.push(`${left.length} files are left in the storage`)
const stored = await fetch(`${app.address}/api/history`, { headers: { authorization: `Bearer ${hostile}` } })
const { plays } = History.parse(await stored.json())
if (plays.length > 0) failures.push('plays of a refused file are left')
await app.stop()
for (const failure of failures) console.error(failure)
process.exit(failures.length > 0 ? 1 : 0)

async function attack(what: string, told: RegExp | null, act: () => Promise<string>) {
  const memory = await memoryOf(app.pid)
  const answer = await act()
  const grown = memory.grown()
  console.log(`${what.padEnd(48)} +${String(grown).padStart(4)} MB  ${answer}`)
  if (grown > MOST_MEGABYTES) failures.push(`${what}: the memory grew by ${grown} MB`)
  if (told ? !told.test(answer) : answer !== '') failures.push(`${what}: ${answer || 'nothing was told'}`)
}

/** What the owner of an upload is told about it in the end. */
async function send(body: FormData): Promise<string> {
  const headers = { authorization: `Bearer ${hostile}` }
  const sent = await fetch(`${app.address}/api/imports`, { method: 'POST', body, headers })
  const answer: unknown = await sent.json()
  if (!sent.ok) return Refused.parse(answer).error.message
  const { id } = Told.parse(answer).import
  for (;;) {
    const response = await fetch(`${app.address}/api/imports/${id}`, { headers })
    const { status, error, files } = Told.parse(await response.json()).import
    if (!['queued', 'running'].includes(status))
      return [error, ...files.map((file) => file.error)].find(Boolean) ?? `${status} without a word`
    await sleep(100)
  }
}

import { execFileSync } from 'node:child_process'
import { appendFile, mkdir, rm, statfs } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildIfChanged } from '../build'
import { startApp } from '../app-process'
import { createAccount } from './faults/create-account'
import { importPlays } from './faults/import-plays'
import { watchAnswers } from './faults/watch-answers'

// Fills the disk of a running server to its last byte while people read and an import runs, and empties it again. The disk
// is one of 2 GB in memory, so this needs Linux and a user who may mount it (root). Options: `--readers=10`, `--plays=20000`.
const option = (name: string, fallback: number) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? fallback)
const readers = option('readers', 10)
const plays = option('plays', 20_000)
const PORT = 3198
const MEGABYTE = 1024 ** 2
/** More than the server keeps free itself. */
const ROOM_FOR_UPLOAD = 400 * MEGABYTE
const FULL_MS = 20_000
const CALM_MS = 5000

await buildIfChanged()
const folder = path.resolve('.data/bench-disk')
const ballast = path.join(folder, 'ballast')
await mkdir(folder, { recursive: true })
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2g,mode=755', 'tmpfs', folder])
const app = await startApp(PORT, { DATA_DIR: folder })
try {
  process.exitCode = (await fillWhileImporting()) ? 0 : 1
} finally {
  await app.stop()
  execFileSync('umount', [folder])
}

async function freeBytes() {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Takes room until only this much is left. */
async function fillUpTo(leave: number) {
  for (let free = await freeBytes(); free > leave; free = await freeBytes())
    await appendFile(ballast, Buffer.alloc(Math.min(16 * MEGABYTE, free - leave))).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOSPC') throw error // the database was faster
      },
    )
}

async function fillWhileImporting(): Promise<boolean> {
  const token = createAccount('reader', { DATA_DIR: folder })
  await fillUpTo(ROOM_FOR_UPLOAD)
  const importing = await importPlays(app.address, token, 2012, plays)
  const stop = watchAnswers([app.address], token, readers)
  const fullUntil = performance.now() + FULL_MS
  await fillUpTo(0)
  const refused = await importPlays(app.address, token, 2013, 1000).then(
    () => 'accepted',
    (error: Error) => error.message,
  )
  while (performance.now() < fullUntil) {
    await fillUpTo(0) // also what the database gives back
    await sleep(50)
  }
  const since = performance.now()
  await rm(ballast)
  const imported = await importing(app.address)
  await sleep(CALM_MS)
  const { statuses, slowestSeconds, recoverySeconds, wrong } = await stop(since)
  const recovery = recoverySeconds === null ? 'never away' : `${recoverySeconds.toFixed(1)} s`
  console.log(
    `| What happened | What ${readers} readers got | Slowest | Answers again after | The import running meanwhile |`,
  )
  console.log('| --- | --- | --- | --- | --- |')
  console.log(`| disk full for 20 s | ${statuses} | ${slowestSeconds.toFixed(1)} s | ${recovery} | ${imported} |`)
  console.log(`An upload to the full disk: ${refused}`)
  const later = await (await importPlays(app.address, token, 2013, 1000))(app.address)
  console.log(`An upload afterwards: ${later}`)
  return wrong === 0 && imported === 'all plays' && refused.includes('503') && later === 'all plays'
}

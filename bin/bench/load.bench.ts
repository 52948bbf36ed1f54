import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { embeddedPostgres } from '@/lib/postgres/embedded-postgres'
import { migrate } from '@/lib/postgres/migrate'
import { runImports } from './load/run-imports'
import { runReaders, type Reading } from './load/run-readers'
import { cpuSeconds } from './cpu-seconds'
import { startBenchServer } from './start-bench-server'
import { fillHistory } from './stats/fill-history'
import { percentiles } from './timing'

// Readers of one person with 60,000 plays, over overview, top items, patterns, history and Muse: first after a change of
// the history, then one reader, many, and many while others import. Options: `--readers=50 --seconds=20 --imports=5`.
const option = (name: string, fallback: number) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? fallback)
const readers = option('readers', 50)
const seconds = option('seconds', 20)
const imports = option('imports', 5)
const PLAYS = 60_000
const MEGABYTE = 1024

const folder = path.resolve('.data/bench')
await mkdir(folder, { recursive: true })
const server = await embeddedPostgres(path.join(folder, 'postgres'))
const url = server.url('load')
process.env.DATABASE_URL = url
process.env.NEXTAUTH_SECRET = 'only-for-the-benchmark-of-readers-under-load'
process.env.API_REQUESTS_PER_MINUTE = '10000000'
await fill()
const { bearerHeader } = await import('@/lib/testing/auth-headers')
const { refreshFigures } = await import('@/lib/figures/refresh-figures')
const { closeDatabase } = await import('@/lib/db')
await refreshFigures()
const site = await startBenchServer(url, folder)
const headers = await bearerHeader(1)
const uploaders = await Promise.all(
  Array.from({ length: imports }, async (_, index) => ({ userId: index + 2, headers: await bearerHeader(index + 2) })),
)
async function read(count: number, isOver: () => boolean): Promise<Reading & { cpu: number }> {
  const before = await cpuSeconds(site.pid())
  const reading = await runReaders({ port: site.port, headers, readers: count, isOver })
  return { ...reading, cpu: (await cpuSeconds(site.pid())) - before }
}
const after = (s: number) => {
  const end = performance.now() + s * 1000
  return () => performance.now() > end
}

await read(1, after(3)) // warms up what is not about figures
await changeHistory()
await report('1 reader after a change', await read(1, after(3)))
await report('1 reader', await read(1, after(seconds)))
await report(`${readers} readers`, await read(readers, after(seconds)))
if (imports > 0) {
  let isOver = false
  const importing = runImports({ origin: `http://127.0.0.1:${site.port}`, folder, plays: PLAYS, uploaders }).finally(
    () => (isOver = true),
  )
  await report(`${readers} readers beside ${imports} imports`, await read(readers, () => isOver))
  console.log(`  the imports took ${(await importing).toFixed(1)} s`)
}
for (const later of [5, 30]) {
  await sleep(later * 1000)
  console.log(`\n${later} s later the server takes ${await memory()} MB`)
}

await site.stop()
await closeDatabase()
await server.release()
process.exit(0)

async function fill() {
  const admin = new pg.Client({ connectionString: server.url('postgres') })
  await admin.connect()
  await admin.query('drop database if exists load with (force)')
  await admin.query('create database load')
  await admin.end()
  await migrate(url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await fillHistory(client, [PLAYS, ...Array.from({ length: imports }, () => 10)])
  await client.query(`select setval('artists_id_seq', (select max(id) from artists)),
    setval('albums_id_seq', (select max(id) from albums)), setval('tracks_id_seq', (select max(id) from tracks)),
    setval('imports_id_seq', 10)`)
  await client.end()
}

/** Makes the figures of the person who is read be computed anew. */
async function changeHistory() {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(
    'update user_histories set version = version + 1, changed_at = clock_timestamp() where user_id = 1',
  )
  await client.end()
}

async function report(title: string, { seconds: ranFor, taken, failures, cpu }: Reading & { cpu: number }) {
  const all = [...taken.values()].flat()
  const refused = [...failures].map(([status, count]) => `${count} × ${status}`).join(', ')
  console.log(
    `\n${title}: ${(all.length / ranFor).toFixed(0)} answers/s, ${((1000 * cpu) / all.length).toFixed(2)} ms of the server's CPU ` +
      `each; others than 200: ${refused || 'none'}; ${await memory()} MB`,
  )
  for (const [page, times] of [...taken, ['all', all] as const]) {
    const { p50, p95, p99 } = percentiles(times)
    console.log(
      `  ${page.padEnd(12)} p50 ${inMs(p50)}   p95 ${inMs(p95)}   p99 ${inMs(p99)}   most ${inMs(Math.max(...times))}`,
    )
  }
}

function inMs(value: number) {
  return `${value.toFixed(1).padStart(7)} ms`
}

/** Megabytes of main memory that the server's process takes; 0 where the system has no /proc. */
async function memory(): Promise<number> {
  const status = await readFile(`/proc/${site.pid()}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / MEGABYTE)
}

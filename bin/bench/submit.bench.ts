import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { embeddedPostgres } from '@/lib/postgres/embedded-postgres'
import { migrate } from '@/lib/postgres/migrate'
import type { Viewer } from '@/lib/viewer'
import { cpuSeconds, databaseCpuSeconds } from './cpu-seconds'
import { startBenchServer } from './start-bench-server'
import { fillHistory } from './stats/fill-history'
import { bareInserts } from './submit/bare-inserts'
import { madeUpListens, type MadeUpListen } from './submit/made-up-listens'
import { recount } from './submit/recount'
import { runClients, together, type Sent } from './submit/run-clients'
import { runReaders } from './submit/run-readers'
import { submitClient } from './submit/submit-client'
import { percentiles } from './timing'

// People's clients submit plays to a real server process while others read, and the plays are recounted. In turns with
// them, the same people insert plays into a bare table at the same rate. Options:
// `--people=50 --rate=500 --seconds=60 --readers=20`, `--kill=5` to end the server with SIGKILL so many times
// meanwhile, without bare inserts.
const option = (name: string, fallback: number) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? fallback)
const people = option('people', 50)
const rate = option('rate', 500)
const seconds = option('seconds', 60)
const readers = option('readers', 20)
const kills = option('kill', 0)
const PLAYS_BEFORE = 5000
const TURNS = 6

const folder = path.resolve('.data/bench')
await mkdir(folder, { recursive: true })
const server = await embeddedPostgres(path.join(folder, 'postgres'))
const url = server.url('submit')
process.env.DATABASE_URL = url
process.env.NEXTAUTH_SECRET = 'only-for-the-benchmark-of-submitted-plays'
const client = await filled()
const { createToken } = await import('@/lib/auth/access-tokens')
const { closeDatabase } = await import('@/lib/db')
const site = await startBenchServer(url, folder)

const userIds = Array.from({ length: people }, (_, index) => index + 1)
const fromSecond = Math.floor(Date.now() / 1000) - 60 * 86_400
const clients = await Promise.all(
  userIds.map(async (userId) => {
    const { token } = await createToken(viewerOf(userId), { name: 'bench', scope: 'submit' })
    return { userId, send: submitClient(site.port, token), items: madeUpListens(userId, fromSecond) }
  }),
)
await runClients(clients, 1, 2)

const stopReaders = await runReaders(site, userIds.slice(0, readers))
const bare = await bareInserts(url, userIds)
const turns: Sent<MadeUpListen>[] = []
const bareTurns: Sent<string>[] = []
const cpu = { app: 0, database: 0 }
for (let turn = 0; turn < (kills ? 1 : TURNS); turn++) {
  const length = kills ? seconds : seconds / TURNS
  const before = [await cpuSeconds(site.pid()), await databaseCpuSeconds(client)] as const
  const running = runClients(clients, rate / people, length)
  if (kills) await killMeanwhile(length)
  turns.push(await running)
  cpu.app += (await cpuSeconds(site.pid())) - before[0]
  cpu.database += (await databaseCpuSeconds(client)) - before[1]
  if (!kills) bareTurns.push(await bare.whileHistoriesChange(() => runClients(bare.clients, rate / people, length)))
}
const readTimes = await stopReaders()
await bare.end()
const { answered, taken, failures } = together(turns)
const { distinct, missing, doubled } = await recount(client, answered)

console.log(
  `${people} people submitted ${taken.length.toLocaleString('en')} times in ${seconds} s: ` +
    `${Math.round(taken.length / seconds)}/s of ${rate}/s; ${readers} readers; the server was killed ${kills} times`,
)
line('submit and answer', taken)
line('read a page', readTimes)
if (kills === 0) {
  const bareTaken = together(bareTurns).taken
  const each = (spent: number) => ((1000 * spent) / taken.length).toFixed(2)
  line('bare insert', bareTaken)
  console.log(
    `  p95 is ${(percentiles(taken).p95 / percentiles(bareTaken).p95).toFixed(1)} times that of a bare insert`,
  )
  console.log(`  CPU of a submission, reading included: server ${each(cpu.app)} ms, database ${each(cpu.database)} ms`)
}
console.log(
  `  ${distinct.toLocaleString('en')} different plays answered with ok: ${missing} missing, ${doubled} stored twice` +
    (failures ? ` (${failures} tries failed and were sent again)` : ''),
)
await site.stop()
await client.end()
await closeDatabase()
await server.release()
process.exit(missing + doubled > 0 ? 1 : 0)

async function filled(): Promise<pg.Client> {
  const admin = new pg.Client({ connectionString: server.url('postgres') })
  await admin.connect()
  await admin.query('drop database if exists submit with (force)')
  await admin.query('create database submit')
  await admin.end()
  await migrate(url)
  const filling = new pg.Client({ connectionString: url })
  await filling.connect()
  await fillHistory(
    filling,
    Array.from({ length: people }, () => PLAYS_BEFORE),
  )
  await filling.query(`select setval('artists_id_seq', (select max(id) from artists)),
    setval('albums_id_seq', (select max(id) from albums)), setval('tracks_id_seq', (select max(id) from tracks))`)
  return filling
}

/** Ends the server so many times, evenly spread over these seconds. */
async function killMeanwhile(length: number) {
  const begun = performance.now()
  for (let kill = 1; kill <= kills; kill++) {
    await sleep(Math.max(0, begun + (kill * length * 1000) / (kills + 1) - performance.now()))
    await site.kill()
  }
}

function viewerOf(userId: number): Viewer {
  return { userId, timeZone: 'UTC', now: new Date(), weekStart: 1, hemisphere: 'north', country: 'US' }
}

function line(what: string, times: number[]) {
  const { p50, p95, p99 } = percentiles(times)
  console.log(
    `  ${what.padEnd(18)} p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms   ` +
      `p99 ${p99.toFixed(1).padStart(7)} ms   (${times.length.toLocaleString('en')})`,
  )
}

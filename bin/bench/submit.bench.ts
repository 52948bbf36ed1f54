import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { embeddedPostgres } from '@/lib/postgres/embedded-postgres'
import { migrate } from '@/lib/postgres/migrate'
import type { Viewer } from '@/lib/viewer'
import { cpuSeconds } from './cpu-seconds'
import { startBenchServer } from './start-bench-server'
import { fillHistory } from './stats/fill-history'
import { bareInserts } from './submit/bare-inserts'
import { madeUpListens } from './submit/made-up-listens'
import { recount } from './submit/recount'
import { runClients } from './submit/run-clients'
import { runReaders } from './submit/run-readers'
import { submitClient } from './submit/submit-client'
import { percentiles } from './timing'

// People's clients submit plays to a real server process while others read, and the plays are recounted. Options:
// `--people=50 --rate=500 --seconds=60 --readers=20`, `--kill=5` to end the server with SIGKILL so many times
// meanwhile.
const option = (name: string, fallback: number) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? fallback)
const people = option('people', 50)
const rate = option('rate', 500)
const seconds = option('seconds', 60)
const readers = option('readers', 20)
const kills = option('kill', 0)
const PLAYS_BEFORE = 5000

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
    return { userId, submit: submitClient(site.port, token), listens: madeUpListens(userId, fromSecond) }
  }),
)
await runClients(clients, 1, 2)

const stopReaders = await runReaders(site, userIds.slice(0, readers))
const [begun, cpuBefore] = [performance.now(), await cpuSeconds(site.pid())]
const running = runClients(clients, rate / people, seconds)
for (let kill = 1; kill <= kills; kill++) {
  await sleep(Math.max(0, begun + (kill * seconds * 1000) / (kills + 1) - performance.now()))
  await site.kill()
}
const { answered, taken, failures } = await running
const [ranFor, cpuAfter] = [(performance.now() - begun) / 1000, await cpuSeconds(site.pid())]
const readTimes = await stopReaders()
const { distinct, missing, doubled } = await recount(client, answered)

console.log(
  `${people} people submitted ${taken.length.toLocaleString('en')} times in ${ranFor.toFixed(1)} s: ` +
    `${Math.round(taken.length / ranFor)}/s of ${rate}/s; ${readers} readers; the server was killed ${kills} times`,
)
line('submit and answer', taken)
line('read a page', readTimes)
if (kills === 0) {
  console.log(`  CPU of the server: ${((1000 * (cpuAfter - cpuBefore)) / taken.length).toFixed(2)} ms a submission`)
  const stopAgain = await runReaders(site, userIds.slice(0, readers))
  const bare = await bareInserts(url, rate)
  await stopAgain()
  line('bare insert', bare)
  console.log(`  p95 is ${(percentiles(taken).p95 / percentiles(bare).p95).toFixed(1)} times that of a bare insert`)
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

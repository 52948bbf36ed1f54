import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { administer } from './bench-database'
import { numberOption } from './number-option'
import { playsOfPeople } from './people/spread'
import { fillHistory } from './stats/fill-history'

// Distributes an instance with many people over the cluster of CITUS_URL while readers ask for their totals: how long nobody gets an
// answer, and whether 20 drawn people have the same plays and figures as before. `--plays=11000000` of everybody.
const citusUrl = process.env.CITUS_URL
if (!citusUrl) {
  console.log('distribute: not run, because CITUS_URL names no coordinator of a Citus cluster (docs/scaling.md)')
  process.exit(0)
}
const wanted = numberOption('plays', 11_000_000)
const READERS = 4
const DRAWN = 20
const NAME = 'bench_distribute'
const url = Object.assign(new URL(citusUrl), { pathname: `/${NAME}` }).href
process.env.DATABASE_URL = url
const { createClusterDatabase, machinesOf } = await import('@/lib/testing/citus-template')
const { distribute, finishDistributing } = await import('@/lib/cluster/distribute')
const { misplacedTables } = await import('@/lib/cluster/misplaced-tables')
const { figuresNames } = await import('@/lib/figures/kept-figures')
const { refreshFigures } = await import('@/lib/figures/refresh-figures')
const { listeningTotals } = await import('@/lib/stats/listening-totals')
const { closeDatabase, pool } = await import('@/lib/db')

const machines = await machinesOf(citusUrl)
const drop = () => administer(machines, `drop database if exists ${NAME} with (force)`)
await drop()
const client = new pg.Client({ connectionString: await createClusterDatabase(machines, NAME) })
await client.connect()
try {
  const userIds = await fill()
  await refreshFigures()
  await pool.query('vacuum (analyze)')
  const drawn = userIds.filter((_, index) => (index * DRAWN) % userIds.length < DRAWN)
  const before = await everythingOf(drawn)
  const reading = { isOver: false, longestMs: 0, reads: 0, failed: 0 }
  const readers = Array.from({ length: READERS }, (_, nth) => read(drawn[nth % drawn.length] ?? 0, reading))
  await sleep(2000)
  const begun = performance.now()
  await distribute(client, await misplacedTables(client))
  const placed = secondsSince(begun)
  await finishDistributing(client)
  const finished = secondsSince(begun)
  await sleep(2000)
  reading.isOver = true
  await Promise.all(readers)
  const isSame = JSON.stringify(await everythingOf(drawn)) === JSON.stringify(before)
  console.log(
    `Placed in ${placed} s, finished after ${finished} s. ${READERS} readers got ${reading.reads} answers and ` +
      `${reading.failed} errors; the longest time without an answer was ${(reading.longestMs / 1000).toFixed(1)} s.`,
  )
  console.log(`Plays and figures of ${drawn.length} people: ${isSame ? 'the same as before' : 'NOT the same'}.`)
  process.exitCode = isSame ? 0 : 1
} finally {
  await client.end()
  await closeDatabase()
  await drop()
}
process.exit()

/** People of a realistic spread, until they have the wanted plays; returns their ids. */
async function fill(): Promise<number[]> {
  const begun = performance.now()
  const people = playsOfPeople({ median: numberOption('median', 30_000), sigma: numberOption('sigma', 1.5) }, 1)
  const plays: number[] = []
  for (let left = wanted; left > 0; left -= plays.at(-1) ?? 0) plays.push(Math.min(people.next().value, left))
  await fillHistory(client, plays)
  console.log(`${plays.length} people with ${wanted.toLocaleString('en')} plays, made in ${secondsSince(begun)} s`)
  return plays.map((_, index) => index + 1)
}

function secondsSince(begun: number) {
  return ((performance.now() - begun) / 1000).toFixed(1)
}

/** Asks again and again, and notes the longest wait between two answers. */
async function read(userId: number, reading: { isOver: boolean; longestMs: number; reads: number; failed: number }) {
  let last = performance.now()
  while (!reading.isOver) {
    try {
      await listeningTotals({ userId }, { period: { from: null, to: null } })
      reading.reads++
      reading.longestMs = Math.max(reading.longestMs, performance.now() - last)
      last = performance.now()
    } catch (error) {
      reading.failed++
      console.error(error instanceof Error ? error.message : error)
    }
    await sleep(50)
  }
}

/** Every play of these people, and every figure that is kept, as a fingerprint. */
async function everythingOf(userIds: number[]) {
  const found: unknown[] = []
  for (const userId of userIds)
    for (const table of ['listening_history', ...figuresNames]) {
      const { rows } = await pool.query(
        `select count(*)::int as rows, coalesce(sum(hashtext(r::text)), 0)::float8 as hash
         from ${pg.escapeIdentifier(table)} r where r.user_id = $1`,
        [userId],
      )
      found.push([userId, table, rows])
    }
  return found
}

import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { embeddedPostgres } from '@/lib/postgres/embedded-postgres'
import { migrate } from '@/lib/postgres/migrate'
import type { Viewer } from '@/lib/viewer'
import { topInDuckdb, loadIntoDuckdb } from './stats/duckdb'
import { fillHistory } from './stats/fill-history'
import { startBenchServer } from './start-bench-server'
import { percentiles, timing, type Timing } from './timing'

// One person with 1,000,000 plays, a hundred with 100,000 and one with 10: `--people=11` for a tenth of it, `--keep` to
// fill once.
const people = Number(process.argv.find((arg) => arg.startsWith('--people='))?.slice(9) ?? 101)
const isKept = process.argv.includes('--keep')
const plays = [1_000_000, ...Array.from({ length: people - 1 }, () => 100_000), 10]
const folder = path.resolve('.data/bench')
await mkdir(folder, { recursive: true })

const server = await embeddedPostgres(path.join(folder, 'postgres'))
const name = `stats_of_${plays.length}`
process.env.DATABASE_URL = server.url(name)
const client = await filled()

const { compareListeners: compare } = await import('@/lib/people/compare-listeners')
const { computeTopItems, topItems } = await import('@/lib/stats/top-items')
const { overview } = await import('@/lib/stats/overview')
const { chooseSource } = await import('@/lib/stats/choose-source')
const { refreshFigures } = await import('@/lib/figures/refresh-figures')
const { resolvePeriod } = await import('@/lib/time/period')
const { closeDatabase, pool } = await import('@/lib/db')

const viewer = (userId: number): Viewer => ({
  userId,
  timeZone: 'UTC',
  now: new Date('2026-01-02T00:00:00Z'),
  weekStart: 1,
  hemisphere: 'north',
  country: 'US',
})
const period = (time_range: string) => resolvePeriod({ time_range }, viewer(1))
const types = ['artists', 'tracks', 'albums'] as const
const duck = await loadIntoDuckdb(client, folder)
const site = await startBenchServer(server.url(name), folder)
/** Empties the person's cached figures without making their views stale. */
const invalidateCache = (userId: number) => () =>
  pool.query('update user_histories set version = version + 1 where user_id = $1', [userId])

await pool.query('delete from view_refreshes')
line(['question', 'plays of person', 'p50 ms', 'p95 ms', 'target', 'DuckDB p50', 'times DuckDB'])
for (const [userId, target] of [
  [2, 25],
  [1, 200],
] as const) {
  for (const type of types)
    for (const range of ['all_time', 'year_2022']) {
      const asked = {
        type,
        period: period(range),
        against: null,
        sort: 'plays',
        page: 1,
        pageSize: 20,
        filters: {},
      } as const
      const ours = await timing(() => computeTopItems({ userId }, asked))
      const sql = topInDuckdb(type, userId, range === 'all_time' ? undefined : 2022)
      const theirs = await timing(async () => (await duck.runAndReadAll(sql)).getRows())
      report(`top ${type}, ${range}, from plays`, userId, ours, target, theirs)
      const get = await site.getter(userId, `/api/top_items?type=${type}&time_range=${range}`)
      report(
        '  the same over HTTP',
        userId,
        await timing(get, { before: invalidateCache(userId) }),
        Math.round(1.2 * target),
      )
    }
}
await reportOverview('from plays')
await reportComparison('from plays')

console.log(
  `\nviews refreshed in ${seconds(await took(() => refreshFigures()))}; ` +
    `again, with nothing new, while lists of a year are read:`,
)
const ask = () =>
  computeTopItems(
    { userId: 2 },
    {
      type: 'artists',
      period: period('year_2022'),
      against: null,
      sort: 'plays',
      page: 1,
      pageSize: 20,
      filters: {},
    },
  )
const calm = await timing(ask, { runs: 200 })
const during = await whileRefreshing(ask)
console.log(
  `reader alone p50 ${calm.p50.toFixed(1)} ms; ` +
    `during the refresh of ${seconds(during.ms)} p50 ${during.p50.toFixed(1)} ms\n`,
)

for (const userId of [2, 1]) {
  if ((await chooseSource('user_top_tracks', { userId }, period('all_time'))) !== 'view')
    throw new Error('The view is not in use.')
  for (const type of ['artists', 'tracks'] as const) {
    const asked = {
      type,
      period: period('all_time'),
      against: null,
      sort: 'plays',
      page: 1,
      pageSize: 20,
      filters: {},
    } as const
    report(`top ${type}, all time, from the view`, userId, await timing(() => computeTopItems({ userId }, asked)), 10)
  }
  report(
    'top albums, all time, kept',
    userId,
    await timing(() => topItems(viewer(userId), { type: 'albums', period: period('all_time') })),
    3,
  )
}
await reportOverview('views fresh')
await reportComparison('views fresh')

await site.stop()
await client.end()
await closeDatabase()
duck.closeSync()
await server.release()
process.exit(0)

async function reportOverview(how: string) {
  for (const range of ['all_time', 'year_2022']) {
    report(
      `overview, ${range}, ${how}`,
      2,
      await timing(() => overview(viewer(2), period(range)), { before: invalidateCache(2) }),
      80,
    )
  }
}

async function reportComparison(how: string) {
  for (const range of ['all_time', 'year_2022']) {
    report(
      `compared with 10 plays, ${range}, ${how}`,
      1,
      await timing(() => compare(1, plays.length, period(range))),
      300,
    )
  }
}

async function filled(): Promise<pg.Client> {
  const admin = new pg.Client({ connectionString: server.url('postgres') })
  await admin.connect()
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name])
  if (rowCount && !isKept) await admin.query(`drop database ${admin.escapeIdentifier(name)} with (force)`)
  const isNew = !rowCount || !isKept
  if (isNew) await admin.query(`create database ${admin.escapeIdentifier(name)}`)
  await admin.end()
  await migrate(server.url(name))
  const filling = new pg.Client({ connectionString: server.url(name) })
  await filling.connect()
  const total = plays.reduce((sum, count) => sum + count, 0).toLocaleString('en')
  if (isNew)
    console.log(
      `${plays.length} people, ${total} plays made in ${seconds(await took(() => fillHistory(filling, plays)))}\n`,
    )
  return filling
}

async function whileRefreshing(read: () => Promise<unknown>): Promise<Timing & { ms: number }> {
  const taken: number[] = []
  let isOver = false
  const refresh = took(() => refreshFigures()).finally(() => (isOver = true))
  while (!isOver) taken.push(await took(read))
  return { ...percentiles(taken), ms: await refresh }
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

function report(question: string, userId: number, ours: Timing, target: number, theirs?: Timing) {
  const duckdb = theirs ? [theirs.p50.toFixed(1), (ours.p50 / theirs.p50).toFixed(1)] : ['', '']
  line([
    question,
    (plays[userId - 1] ?? 0).toLocaleString('en'),
    ours.p50.toFixed(1),
    ours.p95.toFixed(1),
    `≤ ${target}`,
    ...duckdb,
  ])
}

function line(cells: string[]) {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(52) : cell.padStart(15))).join(''))
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

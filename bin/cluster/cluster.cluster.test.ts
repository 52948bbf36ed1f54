import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { eraseAccount } from '@/lib/account/deletion/delete-account'
import { nightlyBackup } from '@/lib/backup/nightly-backup'
import { readBalance } from '@/lib/cluster/cluster-status'
import { misplacedTables } from '@/lib/cluster/misplaced-tables'
import { rebalance } from '@/lib/cluster/rebalance'
import { tablesPlaced } from '@/lib/cluster/table-placement'
import { pool } from '@/lib/db'
import { refreshFigures } from '@/lib/figures/refresh-figures'
import { refreshListeners } from '@/lib/figures/refresh-listeners'
import { deleteExpired } from '@/lib/maintenance/delete-expired'
import { deleteOrphans } from '@/lib/maintenance/delete-orphans'
import { deleteStaleFiles } from '@/lib/maintenance/delete-stale-files'
import { updateDisplayNames } from '@/lib/maintenance/update-display-names'
import { vacuumHistory } from '@/lib/maintenance/vacuum-history'
import { listeningTotals } from '@/lib/stats/listening-totals'
import type { Viewer } from '@/lib/viewer'
import { askMuse, ownReads, readRoutes, readsOfOthers } from './read-everything'
import { recordedStatements } from './recorded-statements'
import { threePeople } from './three-people'
import { whereItRuns } from './where-it-runs'

// Runs on a migrated and distributed database of the cluster that CITUS_URL names: `npm test` does where it is set.

const Answers = z.object({ routes: z.record(z.string(), z.unknown()), questions: z.record(z.string(), z.unknown()) })
let ada: Viewer
let ben: Viewer
let cleo: Viewer

beforeAll(async () => {
  ;[ada, ben, cleo] = await threePeople()
}, 600_000)

test('every table is where it belongs', async () => {
  const client = await pool.connect()
  expect(await misplacedTables(client)).toEqual([])
  client.release()
})

test('routes and fifty questions answer what they answer on one machine', { timeout: 600_000 }, async () => {
  const plain = await plainAnswers()
  const routes = await readRoutes(ada.userId, [...(await ownReads(ada.userId)), ...readsOfOthers])
  expect(Object.keys(routes).length).toBeGreaterThan(50)
  expect(routes).toEqual(plain.routes)
  const questions = await askMuse(ada)
  expect(Object.keys(questions)).toHaveLength(50)
  expect(questions).toEqual(plain.questions)
})

test('every query of a person’s own pages and questions goes to one shard', { timeout: 600_000 }, async () => {
  const statements = await recordedStatements(async () => {
    await readRoutes(ben.userId, await ownReads(ben.userId))
    await askMuse(ben)
  })
  const counts = { 'one shard': 0, coordinator: 0, several: [] as string[] }
  for (const statement of statements) {
    const where = await whereItRuns(pool, statement)
    if (where === 'several') counts.several.push(statement.text)
    else if (where) counts[where]++
  }
  console.log(`${counts['one shard']} queries go to one shard, ${counts.coordinator} to the coordinator alone.`)
  expect(counts.several).toEqual([])
  const everybodys = { text: 'select count(*) from listening_history where track_id = $1', values: [1] }
  expect(await whereItRuns(pool, everybodys)).toBe('several')
  expect(counts['one shard']).toBeGreaterThan(100)
})

test('the jobs of the night and of the week run', { timeout: 300_000 }, async () => {
  const now = new Date()
  await refreshFigures()
  await refreshListeners()
  await updateDisplayNames()
  await deleteExpired(now)
  await deleteStaleFiles(now)
  await pool.query(`insert into artists (name, name_key) values ('Nobody', 'played by nobody')`)
  expect(await deleteOrphans()).toBe(1)
  await nightlyBackup(now)
  expect(await vacuumHistory()).toBe(false)
})

test('nothing of a deleted account is left on any machine', { timeout: 300_000 }, async () => {
  await eraseAccount(cleo.userId)
  const left: Record<string, number> = {}
  for (const table of tablesPlaced('person')) {
    const { rows } = await pool.query<{ rows: number }>(
      `select count(*)::int as rows from ${pg.escapeIdentifier(table)} where user_id = $1`,
      [cleo.userId],
    )
    if (rows[0]?.rows !== 0) left[table] = rows[0]?.rows ?? 0
  }
  expect(left).toEqual({})
})

test('people are moved to another worker while they read and their figures stay', { timeout: 600_000 }, async () => {
  const client = await pool.connect()
  const workers = await readBalance(client)
  const [, empty = ''] = workers.map(({ name }) => name)
  const [host = '', port = ''] = empty.split(':')
  await client.query(`select citus_set_node_property($1, $2, 'shouldhaveshards', false)`, [host, Number(port)])
  await rebalance(client, () => {})
  await client.query(`select citus_set_node_property($1, $2, 'shouldhaveshards', true)`, [host, Number(port)])
  expect((await readBalance(client)).find(({ name }) => name === empty)?.shards).toBe(0)

  const totals = () =>
    Promise.all([ada, ben].map((viewer) => listeningTotals(viewer, { period: { from: null, to: null } })))
  const before = await totals()
  let isOver = false
  let reads = 0
  const reading = async () => {
    for (; !isOver; reads++) expect(await totals()).toEqual(before)
  }
  await Promise.all([rebalance(client, () => {}).finally(() => (isOver = true)), reading()])
  expect(reads).toBeGreaterThan(5)
  expect((await readBalance(client)).find(({ name }) => name === empty)?.shards).toBeGreaterThan(10)
  client.release()
})

/** The same people on the embedded PostgreSQL, in a process of its own. */
async function plainAnswers() {
  const folder = await mkdtemp(path.join(tmpdir(), 'musicmuse-plain-'))
  const file = path.join(folder, 'answers.json')
  const { DATABASE_URL: _, ...rest } = process.env
  const command = ['--import', './bin/server-only-stub.mjs', '--import', 'tsx', 'bin/cluster/print-answers.ts', file]
  await promisify(execFile)(process.execPath, command, { env: { ...rest, DATA_DIR: folder } })
  const answers = Answers.parse(JSON.parse(await readFile(file, 'utf8')))
  await rm(folder, { recursive: true, force: true })
  return answers
}

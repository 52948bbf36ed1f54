import pg from 'pg'
import { benchDatabase } from './bench-database'
import { bootstrapInstance } from '../bootstrap-instance'
import { numberOption } from './number-option'

// Imports of several people at the same time, over and over: how many end, how many fail, and whether any deadlocked. On the cluster
// of CITUS_URL, if there is one. `--minutes=30 --people=8 --plays=5000`.
const minutes = numberOption('minutes', 1)
const people = numberOption('people', 8)
const plays = numberOption('plays', 5000)

const database = await benchDatabase('bench_imports_at_once', process.env.CITUS_URL)
const instance = await bootstrapInstance()
const { closeDatabase } = await import('@/lib/db')
const { refreshPerson } = await import('@/lib/figures/refresh-person')
const { sampleFiles } = await import('@/lib/imports/sample/sample-files')
const { storeFiles } = await import('@/lib/imports/testing/import-files')
const { runImport } = await import('@/lib/imports/testing/run-import')
const { startImport } = await import('@/lib/imports/start-import')
const { createPerson } = await import('@/lib/testing/test-person')

const done = { imports: 0, plays: 0, failures: [] as string[] }
let nextSeed = 100
const end = performance.now() + minutes * 60_000
try {
  await Promise.all(Array.from({ length: people }, importUntilTheEnd))
  const failed = done.failures.length
  console.log(
    `${people} at once for ${minutes} min: ${done.imports} imports with ${done.plays.toLocaleString('en')} plays ` +
      `(${Math.round(done.plays / (minutes * 60)).toLocaleString('en')} plays/s), ${failed} failed, ${await deadlocks()} deadlocks.`,
  )
  for (const message of new Set(done.failures)) console.log(`  ${message}`)
  process.exitCode = failed > 0 ? 1 : 0
} finally {
  await closeDatabase()
  await instance.release()
  await database.drop()
}
process.exit()

/** Every person imports one history twice, so that the second time all plays are known, then another person follows. */
async function importUntilTheEnd() {
  while (performance.now() < end) {
    const seed = nextSeed++
    const { userId } = await createPerson(`listener${seed}`)
    for (const times of [1, 2])
      await importOne(userId, seed).catch((error: unknown) => {
        done.failures.push(`${times}. import: ${error instanceof Error ? error.message : String(error)}`)
      })
  }
}

async function importOne(userId: number, seed: number) {
  const shared = { seed: 1, part: 0.5 }
  const files = sampleFiles({ plays, seed, from: '2018-01-01', to: '2024-12-31', format: 'spotify_extended', shared })
  const uploads = await storeFiles([...files].map(({ name, text }) => ({ name, content: text })))
  const outcome = await runImport(await startImport({ userId }, uploads), new Date())
  await refreshPerson(userId)
  done.imports++
  done.plays += outcome?.playsAdded ?? 0
}

/** Those that PostgreSQL resolved on any machine; those between machines end as failures. */
async function deadlocks(): Promise<number> {
  let found = 0
  for (const connectionString of database.machines) {
    const client = new pg.Client({ connectionString })
    await client.connect()
    const { rows } = await client.query<{ deadlocks: number }>(
      'select deadlocks::int from pg_stat_database where datname = current_database()',
    )
    found += rows[0]?.deadlocks ?? 0
    await client.end()
  }
  return found
}

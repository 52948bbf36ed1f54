import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { embeddedPostgres } from '@/lib/postgres/embedded-postgres'
import { migrate } from '@/lib/postgres/migrate'
import { databaseCpuSeconds } from './cpu-seconds'
import { fillHistory } from './stats/fill-history'

// How long it takes until a person's history of 100,000 plays follows other rules, where every play changes and where few
// do. Each change is measured beside a statement that writes one column of as many plays, without any index on it. The CPU
// time of the database says more than the clock where other programs run too.
const plays = Number(process.argv.find((arg) => arg.startsWith('--plays='))?.slice(8) ?? 100_000)
const folder = path.resolve('.data/bench')
await mkdir(folder, { recursive: true })
const server = await embeddedPostgres(path.join(folder, 'postgres'))
const admin = new pg.Client({ connectionString: server.url('postgres') })
await admin.connect()
await admin.query('drop database if exists bench_rules with (force)')
await admin.query('create database bench_rules')
process.env.DATABASE_URL = server.url('bench_rules')
await migrate(server.url('bench_rules'))
const client = new pg.Client({ connectionString: server.url('bench_rules') })
await client.connect()
await fillHistory(client, [plays, plays, plays])

const { recomputeHistory } = await import('@/lib/history/recompute-history')
const { closeDatabase } = await import('@/lib/db')

const dates = { leave_out: [{ kind: 'dates', from: '2000-01-01', to: '2040-01-01' }] }
const zones = { zones: [{ from: '2000-01-01', zone: 'Asia/Kolkata' }] }
const changes: [string, object | null][] = [
  ['another time zone', zones],
  ['back', null],
  ['all of it left out', dates],
  ['back', null],
  ['everything counts', { counting: 'everything' }],
  ['half of the track or four minutes', { counting: 'half_or_four_minutes' }],
  ['back', null],
]
console.log(`${'change'.padEnd(36)}${'plays changed'.padStart(15)}${'s'.padStart(8)}${'CPU s'.padStart(8)}`)
for (const [name, rules] of changes) {
  await client.query('update user_settings set rules = $1 where user_id = 2', [rules])
  const [begun, cpu] = [performance.now(), await databaseCpuSeconds(client)]
  const changed = await recomputeHistory(2)
  await report(name, changed, begun, cpu)
  await client.query('vacuum listening_history')
}
await client.query('create unlogged table bare as select * from listening_history where user_id = 2')
const [begun, cpu] = [performance.now(), await databaseCpuSeconds(client)]
const { rowCount } = await client.query('update bare set local_hour = 1 - local_hour')
await report('a bare update of a column', rowCount ?? 0, begun, cpu)

await closeDatabase()
await client.end()
await admin.query('drop database bench_rules with (force)')
await admin.end()
await server.release()
process.exit(0)

async function report(name: string, changed: number, begun: number, cpu: number) {
  const seconds = [(performance.now() - begun) / 1000, (await databaseCpuSeconds(client)) - cpu]
  const figures = seconds.map((each) => each.toFixed(2).padStart(8)).join('')
  console.log(name.padEnd(36) + changed.toLocaleString('en').padStart(15) + figures)
}

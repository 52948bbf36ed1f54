import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { createClusterTemplate, machinesOf } from '@/lib/testing/citus-template'
import { Measured } from './cluster/measured'
import { numberOption } from './number-option'

// Imports and reads on the cluster of CITUS_URL beside one machine: a plain database on its coordinator, so that all settings are
// the same. `--plays=30000` of each person. Several rounds in turn, because other work on the machines comes and goes.
const citusUrl = process.env.CITUS_URL
if (!citusUrl) {
  console.log('cluster: not run, because CITUS_URL names no coordinator of a Citus cluster (docs/scaling.md)')
  process.exit(0)
}
const plays = numberOption('plays', 30_000)
const rounds = numberOption('rounds', 2)
const machines = await machinesOf(citusUrl)
const [coordinator = ''] = machines
const folder = await mkdtemp(path.join(tmpdir(), 'musicmuse-bench-'))
const names = { plain: 'bench_plain', cluster: 'bench_cluster' }

const results: Record<keyof typeof names, Measured[]> = { plain: [], cluster: [] }
try {
  for (let round = 0; round < rounds; round++) {
    await dropAll()
    await administer(coordinator, `create database ${names.plain}`)
    await createClusterTemplate(machines, names.cluster)
    for (const machine of machines) await administer(machine, `alter database ${names.cluster} allow_connections true`)
    for (const kind of ['plain', 'cluster'] as const) results[kind].push(measure(names[kind]))
  }
} finally {
  await dropAll()
  await rm(folder, { recursive: true, force: true })
}

console.log(`\nMedian of ${rounds} rounds, ${plays.toLocaleString('en')} plays of each person`)
console.log(`${''.padEnd(44)} ${'plain'.padStart(9)} ${'cluster'.padStart(9)} ${'ratio'.padStart(6)}`)
for (const what of Object.keys(results.plain[0] ?? {})) {
  const [plain, cluster] = [results.plain, results.cluster].map((runs) => median(runs.map((run) => run[what] ?? NaN)))
  if (plain === undefined || cluster === undefined) continue
  const show = (figure: number) => figure.toLocaleString('en', { maximumSignificantDigits: 3 }).padStart(9)
  console.log(`${what.padEnd(44)} ${show(plain)} ${show(cluster)} ${(cluster / plain).toFixed(2).padStart(6)}`)
}

/** In a process of its own. */
function measure(database: string): Measured {
  const url = Object.assign(new URL(coordinator), { pathname: `/${database}` }).href
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', './bin/server-only-stub.mjs', '--import', 'tsx', 'bin/bench/cluster/measure.ts', String(plays)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, DATABASE_URL: url, DATA_DIR: path.join(folder, database), DATABASE_POOL_SIZE: '24' },
    },
  )
  if (status !== 0) throw new Error('The measurement failed.')
  return Measured.parse(JSON.parse(stdout.toString()))
}

async function dropAll() {
  for (const machine of machines)
    for (const name of Object.values(names)) await administer(machine, `drop database if exists ${name} with (force)`)
}

async function administer(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

function median(figures: number[]) {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]
}

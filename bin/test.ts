import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { z } from 'zod'
import { buildIfChanged } from './build'
import { findPgBouncer } from '../lib/testing/find-pgbouncer.mjs'
import { findBrowser, findRedis } from './test-prerequisites'

type Tally = { passed: number; failed: number }
type Stage = { name: string; run: () => Promise<Tally> }

const VitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() })
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

const node = process.execPath
const results = '.data/test-results'

/** Checks without a database. They run at once: each of them uses one core. */
const checks: Stage[] = [
  { name: 'types', run: () => passes('node_modules/typescript/bin/tsc', '--noEmit') },
  {
    name: 'formatting',
    run: () => passes('node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'),
  },
  { name: 'lint', run: () => passes('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'unused code', run: () => passes('node_modules/knip/bin/knip.js', '--no-progress') },
]
const stages: Stage[] = [
  { name: 'unit and SQL tests', run: () => vitest(['unit', 'questions', 'database']) },
  { name: 'production build', run: build },
  { name: 'browser journeys', run: playwright },
]

const pgBouncer = findPgBouncer()
delete process.env.PGBOUNCER // with which every test of the database would go through it
if (pgBouncer) stages.push({ name: 'PgBouncer', run: () => vitest(['pgbouncer'], { PGBOUNCER: pgBouncer }) })

// All other tests run on the embedded PostgreSQL, also where a cluster is named.
const citusUrl = process.env.CITUS_URL
delete process.env.CITUS_URL
if (citusUrl) stages.push({ name: 'cluster', run: () => vitest(['cluster'], { CITUS_URL: citusUrl }) })

await mkdir(results, { recursive: true })
process.env.REDIS_SERVER_PATH = findRedis()
stages.push({ name: 'real servers', run: () => vitest(['servers'], {}, ['--no-file-parallelism']) })
const total: Tally = { passed: 0, failed: 0 }
await measured({ name: 'types of routes', run: () => passes('node_modules/next/dist/bin/next', 'typegen') })
await Promise.all(checks.map(measured))
for (const stage of stages) await measured(stage)
if (!pgBouncer)
  console.log('— PgBouncer: not run, because it is not installed and PGBOUNCER does not name it (docs/scaling.md)')
if (!citusUrl)
  console.log('— cluster: not run, because CITUS_URL names no coordinator of a Citus cluster (docs/scaling.md)')
for (const [name, variable] of [
  ['a real Inngest server', 'INNGEST_SERVER_PATH'],
  ['a real S3-compatible server', 'S3_URL'],
] as const)
  if (!process.env[variable]) console.log(`— ${name}: not run, because ${variable} is not set (docs/hosting.md)`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)

/** Runs a stage and adds what it counted to the total. */
async function measured({ name, run }: Stage) {
  const started = Date.now()
  const tally = await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  })
  console.log(
    `— ${name}: ${tally.passed} passed, ${tally.failed} failed (${Math.round((Date.now() - started) / 1000)} s)`,
  )
  total.passed += tally.passed
  total.failed += tally.failed
}

/** Runs a program that only passes or fails, and counts it as one check. */
async function passes(...args: string[]): Promise<Tally> {
  return (await execute([node, ...args])) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function vitest(
  projects: string[],
  environment: Record<string, string> = {},
  options: string[] = [],
): Promise<Tally> {
  const file = `${results}/vitest.json`
  await rm(file, { force: true })
  const command = [node, 'node_modules/vitest/vitest.mjs', 'run', ...projects.map((name) => `--project=${name}`)]
  const code = await execute(
    [...command, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...options],
    environment,
  )
  const report = VitestReport.parse(JSON.parse(await readFile(file, 'utf8')))
  const failed = Math.max(report.numFailedTests, report.success && code === 0 ? 0 : 1)
  return { passed: report.numPassedTests, failed }
}

async function build(): Promise<Tally> {
  await buildIfChanged()
  return { passed: 1, failed: 0 }
}

async function playwright(): Promise<Tally> {
  process.env.PLAYWRIGHT_CHROMIUM_PATH = findBrowser()
  const file = `${results}/playwright.json`
  await rm(file, { force: true })
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = file
  const code = await execute([node, 'node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'])
  const { stats } = PlaywrightReport.parse(JSON.parse(await readFile(file, 'utf8')))
  return { passed: stats.expected, failed: Math.max(stats.unexpected + stats.flaky, code === 0 ? 0 : 1) }
}

function execute([program = '', ...args]: string[], environment: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

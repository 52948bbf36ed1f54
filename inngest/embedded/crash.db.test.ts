import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { inngest } from '../inngest-client'
import { STEPS, crashRequested } from './testing/crash-function'

const children = new Set<ChildProcess>()
const killedAt = new Map<number, Date>()

beforeAll(() =>
  pool.query(`create table executions (id serial primary key, run text not null, step int not null, pid int not null,
                begun_at timestamptz not null default clock_timestamp(), ended_at timestamptz);
              create table marks (run text, step int, primary key (run, step))`),
)
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

async function startProcess() {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'inngest/embedded/testing/crash-process.ts'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  children.add(child)
  const ended = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`The process exited before it was ready (${code}).`)),
  )
  await Promise.race([once(child.stdout, 'data'), ended])
  ended.catch(() => children.delete(child))
  return child
}

async function kill(child: ChildProcess) {
  const { rows } = await pool.query<{ now: Date }>('select clock_timestamp() as now')
  if (child.pid && rows[0]) killedAt.set(child.pid, rows[0].now)
  expect(child.exitCode, 'it runs until it is killed').toBeNull()
  child.kill('SIGKILL')
  await once(child, 'exit')
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const unfinished = async () =>
  (await pool.query<{ n: number }>('select count(*)::int as n from job_runs where ended_at is null')).rows[0]?.n
const KILLS = 10
const keys = ['a', 'b', 'c']

/** Waits until the process is in a step, at most ten seconds, so that its kill cuts one off however slow the machine is. */
async function untilInStep(pid: number | undefined) {
  const giveUp = Date.now() + 10_000
  const running = () => pool.query('select from executions where pid = $1 and ended_at is null', [pid])
  while ((await running()).rowCount === 0 && Date.now() < giveUp) await pause(5)
}

test('steps run once each and runs recover by themselves while two processes are killed repeatedly', async () => {
  const pair = await Promise.all([startProcess(), startProcess()])
  for (let n = 0; n < KILLS; n++) {
    await inngest.send(keys.map((key) => crashRequested.create({ key, n })))
    await pause(Math.random() * 600)
    const victim = pair[n % 2]
    if (n % 3 === 0) await untilInStep(victim?.pid)
    if (victim) await kill(victim)
    pair[n % 2] = await startProcess()
  }
  for (let waited = 0; (await unfinished()) !== 0 && waited < 60; waited++) await pause(500)

  const runs = keys.flatMap((key) => Array.from({ length: KILLS }, (_, n) => `${key}${n}`))
  const results = await pool.query<{ result: string }>(
    'select result from job_runs where error is null order by result',
  )
  expect(results.rows.map((row) => row.result)).toEqual(runs)
  const marks = await pool.query<{ n: number }>('select count(*)::int as n from marks')
  expect(marks.rows[0]?.n).toBe(runs.length * STEPS)
  await expectNoOverlap()
  // A kill repeats at most the step in flight of each run that the process had claimed; finished steps are stored.
  const { rows } = await pool.query<{ all: number; cut: number }>(
    'select count(*)::int as all, (count(*) filter (where ended_at is null))::int as cut from executions',
  )
  expect(rows[0]?.cut).toBeGreaterThan(0)
  expect(rows[0]?.all).toBeLessThanOrEqual(runs.length * STEPS + keys.length * KILLS)
}, 400_000) // a dozen processes start, which on a busy machine takes its time

/** For each key, whose runs execute one at a time: a step starts only after the one before, or its process, has ended. */
async function expectNoOverlap() {
  const { rows } = await pool.query<{ key: string; pid: number; begun_at: Date; ended_at: Date | null }>(
    'select left(run, 1) as key, pid, begun_at, ended_at from executions order by begun_at',
  )
  for (const key of keys) {
    const own = rows.filter((row) => row.key === key)
    for (const [index, row] of own.entries()) {
      const next = own[index + 1]
      const end = row.ended_at ?? killedAt.get(row.pid)
      expect(end, 'a step that never ended belongs to a killed process').toBeDefined()
      if (next && end) expect(next.begun_at.getTime()).toBeGreaterThanOrEqual(end.getTime())
    }
  }
}

test('a process that is told to stop exits within two and a half seconds and another continues its runs', async () => {
  const child = await startProcess()
  await inngest.send(crashRequested.create({ key: 'd', n: 1 }))
  await pause(200)
  const asked = Date.now()
  child.kill('SIGTERM')
  await once(child, 'exit')
  expect(Date.now() - asked).toBeLessThan(2500)
  for (let waited = 0; (await unfinished()) !== 0 && waited < 40; waited++) await pause(500)
  const marks = await pool.query<{ n: number }>(`select count(*)::int as n from marks where run = 'd1'`)
  expect(marks.rows[0]?.n).toBe(STEPS)
}, 60_000)

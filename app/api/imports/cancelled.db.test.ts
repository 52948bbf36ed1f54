import { afterAll, beforeAll, expect, test } from 'vitest'
import { functions } from '@/inngest'
import { inngest } from '@/inngest/inngest-client'
import { startRunner, type Runner } from '@/inngest/embedded/embedded-runner'
import { pool } from '@/lib/db'
import { cancelImport } from '@/lib/imports/cancel-import'
import { importFiles, playsOf } from '@/lib/imports/testing/import-files'
import {
  exactFile,
  expectedPlays,
  isPodcast,
  minuteFile,
  storedPlays,
  wrongLocalTimes,
  type Part,
} from '@/lib/imports/testing/overlapping-exports'
import { mulberry32 } from '@/lib/testing/mulberry32'
import { importingPerson, leftovers, pause, unaccounted, until, untilOneIsRead, zone } from './testing/importing-person'

// An import of two files that share a month is cancelled at random instants. An earlier import contains some of its
// plays to the minute, and a later one waits for it. The expected plays are counted from the files alone.

const seed = Number(process.env.CANCEL_SEED) || Math.floor(Math.random() * 1e9)
console.info(`CANCEL_SEED=${seed}`)
const random = mulberry32(seed)
const [ROUNDS, ROWS] = [8, 20_000]

const files: Part[] = [
  { name: 'first.json', from: 0, to: ROWS / 4 },
  { name: 'second.json', from: ROWS / 4 - 500, to: ROWS },
]
const later: Part = { name: 'later.json', from: ROWS - 400, to: ROWS + 300 }
const known = Array.from({ length: ROWS / 5 + 100 }, (_, index) => index * 5).filter((nth) => !isPodcast(nth))
const rowsOf = (parts: Part[]) => parts.reduce((sum, { from, to }) => sum + to - from, 0)

/** A file that is being read stops soon after its import is cancelled, but not at once. */
const patience = { timeout: 30_000 }
let runner: Runner
let wholeMs = 0

async function person(name: string) {
  const made = await importingPerson(name)
  await importFiles(made.userId, [minuteFile('StreamingHistory0.json', known)])
  return made
}

beforeAll(async () => {
  runner = await startRunner(inngest, functions)
})
afterAll(() => runner.stop())

test('an import that is not cancelled adds exactly the plays of its files', async () => {
  const { userId, upload, view } = await person('patient')
  const ref = await upload(...files.map(exactFile))
  await until(ref, 'running')
  const began = performance.now()
  await until(ref, 'done')
  wholeMs = performance.now() - began
  expect(await storedPlays(userId)).toEqual(expectedPlays(known, files))
  expect(unaccounted(await view(ref))).toBe(0)
  await expect.poll(leftovers, patience).toEqual([])
}, 120_000)

test.each(Array.from({ length: ROUNDS }, (_, round) => [round]))(
  'cancelled at a random instant (%i), it keeps the files read before, nothing of the others, and the next import starts',
  async (round) => {
    const { userId, upload, takeBack, view } = await person(`hasty-${round}`)
    const ref = await upload(...files.map(exactFile))
    const next = await upload(exactFile(later))
    await until(ref, 'running')
    const isAimed = round % 3 === 2
    if (isAimed) await untilOneIsRead(ref)
    await pause(random() * wholeMs * (isAimed ? 0.1 : 0.7))
    const { status, answer } = await takeBack(ref)
    expect(status).toBe(200)
    const cancelled = answer?.import
    // On a slow machine the import may have finished by then; it is then removed completely.
    const isOver = answer?.plays_removed !== undefined
    const read = files.filter((_, index) => cancelled?.files[index]?.status === 'done')
    console.info(
      `round ${round}: ${cancelled?.status}, ${read.map(({ name }) => name).join(' and ') || 'nothing'} read`,
    )
    expect(cancelled?.files.map((file) => [file.name, ['done', 'cancelled'].includes(file.status)])).toEqual(
      files.map(({ name }) => [name, true]),
    )
    expect(cancelled?.rows).toBe(rowsOf(read))
    for (const counts of cancelled ? [cancelled, ...cancelled.files] : []) expect(unaccounted(counts)).toBe(0)

    await until(next, 'done')
    await expect.poll(leftovers, patience).toEqual([])
    if (!isOver) {
      expect(await view(ref)).toEqual(cancelled)
      expect(await storedPlays(userId)).toEqual(expectedPlays(known, [...read, later]))
      const before = await playsOf(userId)
      expect(before.filter(({ importId }) => importId === ref.importId)).toHaveLength(cancelled?.plays_added ?? -1)
      const { answer: gone } = await takeBack(ref)
      expect(await playsOf(userId)).toHaveLength(before.length - (gone?.plays_removed ?? 0))
    }

    // After removal, plays that the earlier or later import also contains stay, as exact as they have become.
    expect(await storedPlays(userId)).toEqual(expectedPlays(known, [...read, later], [later]))
    expect(await wrongLocalTimes(userId, zone)).toBe(0)

    const again = await upload(...files.map(exactFile))
    await until(again, 'done')
    const whole = await view(again)
    expect([whole.rows, unaccounted(whole)]).toEqual([rowsOf(files), 0])
    expect(await storedPlays(userId)).toEqual(expectedPlays(known, [...files, later]))
    await expect.poll(leftovers, patience).toEqual([])
  },
  120_000,
)

test('cancelling is all or nothing when the server dies meanwhile, and works when requested again', async () => {
  const { userId, upload, takeBack, view } = await person('killed')
  const blocker = await upload(...files.map(exactFile))
  const ref = await upload(exactFile(later)) // waits for the first import
  const client = await pool.connect()
  await client.query('begin')
  await client.query('select from import_files where user_id = $1 and import_id = $2 for update', [
    userId,
    ref.importId,
  ])
  const dying = expect(cancelImport(ref)).rejects.toThrow()
  await untilKilled(`%update import_files set status = 'cancelled'%`)
  await dying
  await client.query('commit')
  client.release()
  expect(await view(ref)).toMatchObject({ status: 'queued', files: [{ status: 'queued' }] })
  expect((await takeBack(ref)).answer?.import).toMatchObject({ status: 'cancelled', files: [{ status: 'cancelled' }] })
  await until(blocker, 'done')
  expect(await storedPlays(userId)).toEqual(expectedPlays(known, files))
  await expect.poll(leftovers, patience).toEqual([])
}, 120_000)

/** Simulates a killed server: the database loses the connection during this statement. */
async function untilKilled(statement: string) {
  for (let tries = 0; tries < 4000; tries++) {
    const { rowCount } = await pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
       and wait_event_type = 'Lock' and query like $1`,
      [statement],
    )
    if (rowCount) return
    await pause(5)
  }
}

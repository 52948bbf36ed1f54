import { afterAll, beforeAll, expect, test } from 'vitest'
import { functions } from '@/inngest'
import { inngest } from '@/inngest/inngest-client'
import { startRunner, type Runner } from '@/inngest/embedded/embedded-runner'
import { pool } from '@/lib/db'
import type { ImportRef } from '@/lib/imports/start-import'
import { importFiles } from '@/lib/imports/testing/import-files'
import {
  exactFile,
  expectedPlays,
  isPodcast,
  minuteFile,
  playsIn,
  storedPlays,
  wrongLocalTimes,
  type Part,
} from '@/lib/imports/testing/overlapping-exports'
import { mulberry32 } from '@/lib/testing/mulberry32'
import { importingPerson, leftovers, pause, unaccounted, until, untilOneIsRead, zone } from './testing/importing-person'

// Finished imports are removed while another import of the same person runs, and twice at once.

const seed = Number(process.env.REMOVE_SEED) || Math.floor(Math.random() * 1e9)
console.info(`REMOVE_SEED=${seed}`)
const random = mulberry32(seed)
const [ROUNDS, ROWS] = [6, 12_000]

const files: Part[] = [
  { name: 'first.json', from: 0, to: ROWS / 4 },
  { name: 'second.json', from: ROWS / 4 - 500, to: ROWS },
]
/** Shares plays with both files, and has some of its own. */
const finished: Part = { name: 'finished.json', from: ROWS / 8, to: ROWS + 2000 }
const known = Array.from({ length: ROWS / 5 }, (_, index) => index * 5).filter((nth) => !isPodcast(nth))

/** A file that is being read stops soon after its import is cancelled, but not at once. */
const patience = { timeout: 30_000 }
let runner: Runner
let wholeMs = 1000

async function person(name: string) {
  const made = await importingPerson(name)
  const earlier = await importFiles(made.userId, [minuteFile('StreamingHistory0.json', known)])
  return { ...made, earlier, old: await importFiles(made.userId, [exactFile(finished)]) }
}

/** Repeats that refer to a missing import or play, or to the import that the play belongs to anyway. */
async function wrongNotes(userId: number): Promise<number> {
  const { rowCount } = await pool.query(
    `select from repeated_plays r left join listening_history h on h.user_id = r.user_id and h.id = r.play_id
       left join imports i on i.user_id = r.user_id and i.id = r.import_id
     where r.user_id = $1 and (h.id is null or i.id is null or h.import_id = r.import_id)`,
    [userId],
  )
  return rowCount ?? 0
}

/** Locks the import until both requests have seen it running and wait to cancel it. */
async function bothWaiting<T>({ userId, importId }: ImportRef, ask: () => Promise<T>[]): Promise<T[]> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select from imports where user_id = $1 and id = $2 for update', [userId, importId])
    const asked = Promise.all(ask())
    for (let [waiting, tries] = [0, 0]; waiting < 2 && tries < 4000; tries++, await pause(5)) {
      const { rowCount } = await pool.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
         and query like '%set status = ''cancelled''%'`,
      )
      waiting = rowCount ?? 0
    }
    await client.query('commit')
    return await asked
  } finally {
    client.release()
  }
}

beforeAll(async () => {
  runner = await startRunner(inngest, functions)
})
afterAll(() => runner.stop())

test.each(Array.from({ length: ROUNDS }, (_, round) => [round]))(
  'removing one import at a random instant of another (%i) keeps the plays in both once',
  async (round) => {
    const { userId, earlier, old, upload, takeBack, view } = await person(`tidy-${round}`)
    const ref = await upload(...files.map(exactFile))
    await until(ref, 'running')
    const began = performance.now()
    if (round % 2 === 1) await untilOneIsRead(ref)
    if (round > 0) await pause(random() * wholeMs * (round % 2 === 1 ? 0.3 : 1))
    const [{ status, answer }] = await Promise.all([takeBack(old), until(ref, 'done')])
    if (round === 0) wholeMs = performance.now() - began
    expect([status, answer?.import.status]).toEqual([200, 'done'])
    const all = [...files, finished]
    expect(await storedPlays(userId)).toEqual(expectedPlays(known, all, files))
    expect(unaccounted(await view(ref))).toBe(0)
    expect(await wrongNotes(userId)).toBe(0)

    await takeBack(earlier)
    expect(await storedPlays(userId)).toEqual(expectedPlays([], all, files))
    const { answer: last } = await takeBack(ref)
    expect([last?.plays_removed, await storedPlays(userId)]).toEqual([playsIn(files).size, []])
    expect(await wrongNotes(userId)).toBe(0)
    await expect.poll(leftovers, patience).toEqual([])
  },
  120_000,
)

test('of two simultaneous removals one succeeds and the other returns not found', async () => {
  const { userId, old, takeBack } = await person('twice')
  const answers = await Promise.all([takeBack(old), takeBack(old), takeBack(old)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404])
  const own = [...playsIn([finished])].filter((nth) => !known.includes(nth))
  expect(answers.flatMap(({ answer }) => answer?.plays_removed ?? [])).toEqual([own.length])
  expect(await storedPlays(userId)).toEqual(expectedPlays(known, [finished], []))
  expect(await wrongLocalTimes(userId, zone)).toBe(0)
}, 120_000)

test('removing two imports that share plays at the same time leaves nothing of either', async () => {
  const { userId, earlier, old, takeBack } = await person('both')
  const answers = await Promise.all([takeBack(earlier), takeBack(old)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(await storedPlays(userId)).toEqual([])
  expect(await wrongNotes(userId)).toBe(0)
}, 120_000)

test('two simultaneous cancellations keep the files that were read', async () => {
  const { userId, upload, takeBack, view } = await person('double-click')
  const ref = await upload(...files.map(exactFile))
  await until(ref, 'running')
  const answers = await bothWaiting(ref, () => [takeBack(ref), takeBack(ref)])
  expect(answers.map(({ status, answer }) => [status, answer?.plays_removed])).toEqual([
    [200, undefined],
    [200, undefined],
  ])
  const read = files.filter((_, index) => answers[0]?.answer?.import.files[index]?.status === 'done')
  expect(await view(ref)).toMatchObject({ status: 'cancelled' })
  expect(await storedPlays(userId)).toEqual(expectedPlays(known, [...read, finished]))
  await expect.poll(leftovers, patience).toEqual([])
}, 120_000)

import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { DELETE } from '@/app/api/imports/[id]/route'
import { viewerFor } from '@/lib/auth/viewer'
import { pool } from '@/lib/db'
import { env } from '@/lib/env'
import { ImportView } from '@/lib/imports/import-json'
import type { ImportRef } from '@/lib/imports/import-ref'
import { importView } from '@/lib/imports/import-view'
import { startImport } from '@/lib/imports/start-import'
import { importFiles, importRow, makePerson, playsOf, storeFiles, type TestFile } from '@/lib/imports/testing/import-files'
import { seeded } from '@/lib/testing/draw'
import { bearerOf } from '@/lib/testing/token'
import { inngest } from '../client'
import { openRunner, type Runner } from '../embedded/runner'
import { requestFor } from '../events'
import { functions } from '../index'

// An import of two files that share a month is cancelled at random instants, with an earlier import before it, which
// knew some of its plays to the minute, and a later one waiting behind. What is left is counted from the files alone.

const seed = Number(process.env.CANCEL_SEED) || Math.floor(Math.random() * 1e9)
console.info(`CANCEL_SEED=${seed}`)
const random = seeded(seed)
const [ROUNDS, ROWS] = [8, 10_000]
const start = Date.UTC(2023, 0, 1)
const minutes = (count: number) => count * 60_000

/** The nth listen of a life with one every fifty minutes; every seventh row of a file is no play of a track. */
const listen = (nth: number) => ({ at: start + minutes(50 * nth) + (nth % 60) * 1000, ms: 31_000 + (nth % 999), track: `Track ${nth % 300}`, artist: `Artist ${nth % 40}` })
const isPodcast = (nth: number) => nth % 7 === 0

const extended = (from: number, to: number) => JSON.stringify(Array.from({ length: to - from }, (_, index) => {
  const nth = from + index
  const { at, ms, track, artist } = listen(nth)
  const names = isPodcast(nth) ? { episode_name: track, episode_show_name: artist } : { master_metadata_track_name: track, master_metadata_album_artist_name: artist }
  return { ts: new Date(at).toISOString().replace('.000Z', 'Z'), ms_played: ms, ...names }
}))
const minuteOf = (at: number) => at - (at % minutes(1))
const accountRow = ({ at, ms, track, artist }: ReturnType<typeof listen>) => ({ endTime: new Date(at).toISOString().slice(0, 16).replace('T', ' '), trackName: track, artistName: artist, msPlayed: ms })

// The two files share 500 rows; the earlier import knows every fifth listen, beyond the files too; the later shares 400 with the second.
const files = [{ name: 'first.json', from: 0, to: ROWS / 2 }, { name: 'second.json', from: ROWS / 2 - 500, to: 2 * ROWS }]
const known = Array.from({ length: (2 * ROWS) / 5 + 100 }, (_, index) => index * 5).filter((nth) => !isPodcast(nth))
const earlier: TestFile = { name: 'StreamingHistory0.json', content: JSON.stringify(known.map((nth) => accountRow(listen(nth)))) }
const later = { name: 'later.json', from: 2 * ROWS - 400, to: 2 * ROWS + 300 }
const fileOf = ({ name, from, to }: typeof later): TestFile => ({ name, content: extended(from, to) })

const playsIn = (read: (typeof files)[number][]) => new Set(read.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)).filter((nth) => !isPodcast(nth)))

/**
 * The history of the earlier import and of what else was read, play by play: to the second where a file told it so, also
 * one whose import is gone again, to the minute elsewhere.
 */
function expectedPlays(read: (typeof files)[number][], kept = read): string[] {
  const fine = playsIn(read)
  return [...new Set([...known, ...playsIn(kept)])].map((nth) => {
    const { at, ms, track, artist } = listen(nth)
    const told = fine.has(nth) ? [at, 'spotify_extended'] as const : [minuteOf(at), 'spotify_account'] as const
    return [new Date(told[0]).toISOString(), ms, track, artist, told[1]].join(' | ')
  }).sort()
}

const storedPlays = async (userId: number) => (await playsOf(userId)).map(({ playedAt, ms, track, artist, source }) => [playedAt.toISOString(), ms, track, artist, source].join(' | ')).sort()

let runner: Runner
let wholeMs = 0

async function person(name: string) {
  const userId = await makePerson(name, 'America/New_York')
  const { authorization } = await bearerOf(userId)
  await importFiles(userId, [earlier])
  const request = async (...tests: TestFile[]) => {
    const ref = await startImport({ userId }, await storeFiles(tests))
    await inngest.send(requestFor(ref))
    return ref
  }
  const remove = async ({ importId }: ImportRef) => {
    const response = await DELETE(new Request('http://localhost/api', { method: 'DELETE', headers: { authorization } }), { params: Promise.resolve({ id: String(importId) }) })
    return { status: response.status, answer: z.object({ import: ImportView, plays_removed: z.number().optional() }).parse(await response.json()) }
  }
  const view = async ({ importId }: ImportRef) => importView(await viewerFor(userId, new Date()), importId)
  return { userId, request, remove, view }
}

async function until(ref: ImportRef, ...statuses: string[]) {
  for (let waited = 0; waited < 6000; waited++) {
    const row = await importRow(ref)
    if (row && statuses.includes(row.status)) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`import ${ref.importId} never was ${statuses.join(' or ')}`)
}

/** Every third time it is while the larger file is under way and the smaller one is read. */
async function untilOneIsRead({ userId, importId }: ImportRef) {
  for (let waited = 0; waited < 6000; waited++) {
    const { rowCount } = await pool.query(`select from import_files where user_id = $1 and import_id = $2 and status = 'done'`, [userId, importId])
    if (rowCount) return
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

const addsUp = ({ rows, plays_added, duplicates, skipped }: Pick<ImportView, 'rows' | 'plays_added' | 'duplicates' | 'skipped'>) =>
  expect(rows).toBe(plays_added + duplicates + Object.values(skipped).reduce((sum, count) => sum + count, 0))

async function hasRightLocalTimes(userId: number) {
  const { rows } = await pool.query(
    `select id from listening_history where user_id = $1 and (local_date, local_hour::int, local_weekday::int) is distinct from
       ((played_at at time zone 'America/New_York')::date, extract(hour from played_at at time zone 'America/New_York')::int, extract(dow from played_at at time zone 'America/New_York')::int)`,
    [userId],
  )
  expect(rows).toEqual([])
}

async function leavesNothingBehind() {
  expect(await readdir(path.resolve(env.DATA_DIR, 'uploads')).catch(() => [])).toEqual([])
  const { rows } = await pool.query(`select relname from pg_class where relname like 'staged%' or relname in ('judged', 'resolved')`)
  expect(rows).toEqual([])
}

beforeAll(async () => {
  runner = await openRunner(inngest, functions)
})
afterAll(() => runner.stop())

test('an import that nobody cancels brings exactly what its files hold', async () => {
  const { userId, request, view } = await person('patient')
  const ref = await request(...files.map(fileOf))
  await until(ref, 'running')
  const began = performance.now()
  await until(ref, 'done')
  wholeMs = performance.now() - began
  expect(await storedPlays(userId)).toEqual(expectedPlays(files))
  addsUp(await view(ref))
  await leavesNothingBehind()
}, 120_000)

test.each(Array.from({ length: ROUNDS }, (_, round) => [round]))('cancelled at a random instant (%i): files read before stay whole, the others leave nothing, and the next import begins', async (round) => {
  const { userId, request, remove, view } = await person(`hasty-${round}`)
  const ref = await request(...files.map(fileOf))
  const next = await request(fileOf(later))
  await until(ref, 'running')
  if (round % 3 === 2) await untilOneIsRead(ref)
  await new Promise((resolve) => setTimeout(resolve, random() * wholeMs * (round % 3 === 2 ? 0.1 : 0.7)))
  const { status, answer } = await remove(ref)
  expect(status).toBe(200)
  const cancelled = answer.import
  const read = files.filter((_, index) => cancelled.files[index]?.status === 'done')
  console.info(`round ${round}: ${cancelled.status}, ${read.map(({ name }) => name).join(' and ') || 'nothing'} read`)
  expect(cancelled.files.map((file) => [file.name, ['done', 'cancelled'].includes(file.status)])).toEqual(files.map(({ name }) => [name, true]))
  expect(cancelled.rows).toBe(read.reduce((sum, { from, to }) => sum + to - from, 0))
  ;[cancelled, ...cancelled.files].forEach(addsUp)

  await until(next, 'done')
  expect(await view(ref)).toEqual(cancelled)
  expect(await storedPlays(userId)).toEqual(expectedPlays([...read, later]))
  expect((await playsOf(userId)).filter(({ importId }) => importId === ref.importId)).toHaveLength(cancelled.plays_added)
  await leavesNothingBehind()

  // Taken back altogether: what the earlier and the later import brought too stays, as exact as it has become.
  const before = await playsOf(userId)
  const { answer: { plays_removed: removed = 0 } } = await remove(ref)
  expect(await storedPlays(userId)).toEqual(expectedPlays([...read, later], [later]))
  expect(await playsOf(userId)).toHaveLength(before.length - removed)
  await hasRightLocalTimes(userId)

  const again = await request(...files.map(fileOf))
  await until(again, 'done')
  const whole = await view(again)
  expect(whole.rows).toBe(files.reduce((sum, { from, to }) => sum + to - from, 0))
  addsUp(whole)
  expect(await storedPlays(userId)).toEqual(expectedPlays([...files, later]))
  await leavesNothingBehind()
}, 120_000)

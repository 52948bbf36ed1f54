import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { send } from '@/app/_api-docs/testing/call'
import { db, pool } from '@/lib/db'
import { refreshPerson } from '@/lib/figures/refresh-person'
import { sampleFiles } from '@/lib/imports/sample/sample-files'
import { importFiles, totals } from '@/lib/imports/testing/import-files'
import { saveSubmittedPlays } from '@/lib/scrobbling/save-submitted-plays'
import { cookieHeader } from '@/lib/testing/auth-headers'
import { createPerson } from '@/lib/testing/test-person'
import { ownReads, readRoutes } from './read-everything'
import { workerOf, type Worker } from './worker-of'

// How a worker is stopped and started again depends on the cluster: CITUS_STOP_WORKER and CITUS_START_WORKER are commands for a
// shell, which finds the worker in HOST and PORT.
const stop = process.env.CITUS_STOP_WORKER
const start = process.env.CITUS_START_WORKER

const sample = { plays: 600, seed: 5, from: '2021-01-01', to: '2022-12-31', format: 'spotify_extended' } as const
const [firstYear, ...otherYears] = [...sampleFiles(sample)].map(({ name, text }) => ({ name, content: text }))
if (!firstYear) throw new Error('The sample has no file.')

/** Somebody on the worker that is stopped, with all years, and somebody on another worker, with the first. */
let away: number
let here: number
let worker: Worker

beforeAll(async () => {
  const people = new Map<number, number>()
  for (let nth = 0; people.size < 2 && nth < 50; nth++) {
    const { userId } = await createPerson(`listener${nth}`)
    people.set((await workerOf(pool, userId)).port, userId)
  }
  ;[away = 0, here = 0] = people.values()
  worker = await workerOf(pool, away)
  await importFiles(away, [firstYear, ...otherYears])
  await importFiles(here, [firstYear])
  for (const userId of [away, here]) await refreshPerson(userId)
}, 300_000)

test('people are on different workers', async () => {
  expect(await workerOf(pool, here)).not.toEqual(worker)
})

if (stop && start)
  test('while a worker is stopped, its people are told to come back, and others notice nothing', async () => {
    const reads = {
      // The list of sessions grows with each read of this test.
      away: (await ownReads(away)).filter(({ name }) => name !== 'GET /api/sessions'),
      here: (await ownReads(here)).filter(({ name }) => name !== 'GET /api/sessions'),
    }
    const before = { away: await readRoutes(away, reads.away), here: await readRoutes(here, reads.here) }
    const headers = { away: await cookieHeader(away), here: await cookieHeader(here) }

    await run(stop)
    try {
      for (const read of reads.away) {
        const { status, headers: answered } = await send(read.name, { ...read, headers: headers.away })
        expect([200, 503], read.name).toContain(status)
        if (status === 503) expect(answered.get('retry-after'), read.name).toBe('5')
      }
      for (const name of ['GET /api/overview', 'GET /api/patterns', 'GET /api/history'])
        expect((await send(name, { headers: headers.away })).status, name).toBe(503)

      expect(await readRoutes(here, reads.here)).toEqual(before.here)
      const asked = await send('POST /api/music_muse', { body: { query: 'my top artists' }, headers: headers.here })
      expect(asked.status).toBe(200)
      await submitKnownTrack()
      expect((await totals(await importFiles(here, otherYears))).added).toBeGreaterThan(100)
      const settings = { body: { theme: 'dark' }, headers: headers.here }
      const changed = await send('PATCH /api/settings', settings)
      expect([changed.status, changed.headers.get('retry-after')]).toEqual([503, '5'])
    } finally {
      await run(start)
    }
    expect(await readRoutes(away, reads.away)).toEqual(before.away)
    expect((await send('PATCH /api/settings', { body: { theme: 'dark' }, headers: headers.here })).status).toBe(200)
  }, 600_000)
else console.log('No worker was stopped, because CITUS_STOP_WORKER and CITUS_START_WORKER are not set.')

/** The person on the other worker listens to a track of theirs again. */
async function submitKnownTrack() {
  const play = await db.play.findFirstOrThrow({
    where: { userId: here },
    orderBy: { id: 'asc' },
    select: { track: { select: { name: true } }, artist: { select: { name: true } } },
  })
  const submitted = {
    album: null,
    msPlayed: 180_000,
    trackLengthMs: null,
    source: 'listenbrainz_api',
    client: null,
  } as const
  const startedAt = Date.UTC(2025, 0, 1)
  const names = { track: play.track.name, artist: play.artist.name }
  expect(await saveSubmittedPlays(here, [{ ...submitted, ...names, startedAt }])).toBe(1)
}

async function run(command: string) {
  const env = { ...process.env, HOST: worker.host, PORT: String(worker.port) }
  await promisify(execFile)('sh', ['-c', command], { env })
}

import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { functions } from '@/inngest'
import { db, pool } from '@/lib/db'
import { freePort } from '@/lib/testing/free-port'
import { goodPassword } from '@/lib/testing/test-person'
import type { App } from '../app-process'
import { importPlays } from '../bench/faults/import-plays'
import { newPerson, type ApiClient } from './api-client'
import { startInngestServer } from './inngest-server'
import { startOnTestDatabase } from './start-app'

// With the Inngest server whose program INNGEST_SERVER_PATH names: started here, as docs/hosting.md says.

const TIMEOUT_MS = 300_000
const PLAYS = 3000
const MANY_PLAYS = 40_000
/** With the keys of an app, Spotify is read every two minutes: the only function whose turn comes within a test. */
const spotify = { SPOTIFY_CLIENT_ID: 'nobody-is-connected', SPOTIFY_CLIENT_SECRET: 'nobody-is-connected' }

let port: number
let app: App
let inngest: Awaited<ReturnType<typeof startInngestServer>>
let ada: ApiClient
let ben: ApiClient

const start = () => startOnTestDatabase('app', { ...inngest.env, ...spotify }, port)
const upload = (person: ApiClient, year: number, plays = PLAYS) => importPlays(app.address, person.token, year, plays)
beforeAll(async () => {
  port = await freePort()
  inngest = await startInngestServer(process.env.INNGEST_SERVER_PATH ?? '', `http://127.0.0.1:${port}`)
  app = await start()
  ada = await newPerson('ada')
  ben = await newPerson('ben')
}, TIMEOUT_MS)

afterAll(async () => {
  await app.stop()
  await inngest.stop()
})

test('the server finds every function by itself', { timeout: TIMEOUT_MS }, async () => {
  const known = () => inngest.functions().catch(() => []) // an error until the server has found the app
  await expect.poll(async () => (await known()).length, { timeout: 60_000 }).toBeGreaterThan(functions.length)
})

test('only calls with the server’s signature run anything', async () => {
  const address = `${app.address}/api/inngest?fnId=musicmuse-weekly-clean-up&stepId=step`
  const call = (headers: Record<string, string>) => fetch(address, { method: 'POST', body: '{}', headers })
  expect((await call({})).status).toBe(401)
  const signature = `t=${Math.floor(Date.now() / 1000)}&s=${'0'.repeat(64)}`
  expect((await call({ 'x-inngest-signature': signature })).status).toBe(401)
})

test('a whole import, and the figures after it', { timeout: TIMEOUT_MS }, async () => {
  expect(await (await upload(ada, 2021))(app.address)).toBe('all plays')
  expect(await playsOf(ada)).toBe(PLAYS)
  await expect.poll(() => inngest.runs('import/requested'), { timeout: 60_000 }).toEqual(['Completed'])
})

test('one file at a time is read for a person, two for everybody', { timeout: TIMEOUT_MS }, async () => {
  const cleo = await newPerson('cleo')
  const all = [upload(ada, 2020), upload(ada, 2019), upload(ben, 2020), upload(ben, 2019), upload(cleo, 2020)]
  const waiting = await Promise.all(all)
  let isOver = false
  const seen = new Set<number>()
  const watch = async () => {
    for (; !isOver; await sleep(10)) {
      const files = await db.importFile.findMany({ where: { status: 'running' }, select: { userId: true } })
      seen.add(files.length)
      expect(files.length).toBeLessThanOrEqual(2)
      expect(new Set(files.map(({ userId }) => userId)).size).toBe(files.length)
    }
  }
  const done = Promise.all(waiting.map((isDone) => isDone(app.address))).finally(() => (isOver = true))
  await watch()
  expect(await done).toEqual(waiting.map(() => 'all plays'))
  expect([...seen]).toContain(1)
})

test(
  'an import whose process is killed is tried again and loses or doubles no play',
  { timeout: TIMEOUT_MS },
  async () => {
    const isDone = await upload(ben, 2018, MANY_PLAYS)
    await expect.poll(() => statusOfLatest(ben), { timeout: 60_000, interval: 50 }).toBe('running')
    await sleep(300)
    await app.stop('SIGKILL')
    expect(await statusOfLatest(ben)).toBe('running')
    await sleep(2000)
    app = await start()
    expect(await isDone(app.address)).toBe('all plays')
    expect(await playsOf(ben)).toBe(2 * PLAYS + MANY_PLAYS)
  },
)

test('a cancelled import stops, and so does one that waits for it', { timeout: TIMEOUT_MS }, async () => {
  const before = await playsOf(ada)
  await upload(ada, 2016, MANY_PLAYS)
  await expect.poll(() => statusOfLatest(ada), { timeout: 60_000, interval: 50 }).toBe('running')
  await upload(ada, 2015)
  const ids = (await db.import.findMany({ where: { userId: ada.userId }, orderBy: { id: 'desc' }, take: 2 })).map(
    ({ id }) => id,
  )
  for (const id of ids) await ada.json('DELETE', `${app.address}/api/imports/${id}`)
  const cancelled = async () => (await inngest.runs('import/requested')).filter((status) => status === 'Cancelled')
  // The other may have ended by itself, since there was nothing left to do.
  await expect.poll(cancelled, { timeout: 60_000 }).not.toHaveLength(0)
  const after = await playsOf(ada)
  expect(after).toBeLessThan(before + MANY_PLAYS)
  await sleep(5000)
  expect(await playsOf(ada)).toBe(after)
  const rows = await db.import.findMany({ where: { id: { in: ids }, userId: ada.userId } })
  expect(rows.map(({ status }) => status)).toEqual(['cancelled', 'cancelled'])
})

test('an export, and then a deletion that leaves nothing', { timeout: TIMEOUT_MS }, async () => {
  await ben.json('POST', `${app.address}/api/export`, { format: 'listenbrainz' })
  const Ready = z.looseObject({ export: z.looseObject({ download_url: z.string() }) })
  const latest = () => ben.json('GET', `${app.address}/api/export`)
  await expect.poll(async () => Ready.safeParse(await latest()).success, { timeout: 120_000 }).toBe(true)
  const zip = await ben.send('GET', `${app.address}${Ready.parse(await latest()).export.download_url}`)
  expect(
    Buffer.from(await zip.arrayBuffer())
      .subarray(0, 4)
      .toString('latin1'),
  ).toBe('PK\x03\x04')

  await ben.json('DELETE', `${app.address}/api/account`, { password: goodPassword })
  await expect.poll(() => inngest.runs('account/deleted'), { timeout: 120_000 }).toEqual(['Completed'])
  expect(await db.user.count({ where: { id: ben.userId } })).toBe(0)
  for (const table of ['listening_history', 'imports', 'user_exports', 'user_top_tracks'])
    expect(await rowsOf(table, ben.userId), table).toBe(0)
})

test('a function that runs by the clock gets its turn', { timeout: TIMEOUT_MS }, async () => {
  await sleep(30_000) // until the last of what the deletion started is done
  const before = await calls()
  await expect.poll(calls, { timeout: 200_000, interval: 2000 }).toBeGreaterThan(before)
})

/** How many requests with POST the app has answered: here, only the server sends any. */
async function calls(): Promise<number> {
  const figures = await (await fetch(`${app.address}/api/metrics`)).text()
  const counts = figures.matchAll(/^musicmuse_http_request_duration_seconds_count\{.*method="POST".*\} (\d+)/gm)
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0)
}

const playsOf = ({ userId }: ApiClient) => db.play.count({ where: { userId } })
const statusOfLatest = async ({ userId }: ApiClient) =>
  (await db.import.findFirst({ where: { userId }, orderBy: { id: 'desc' } }))?.status

async function rowsOf(table: string, userId: number): Promise<number> {
  const { rows } = await pool.query(`select from ${pg.escapeIdentifier(table)} where user_id = $1`, [userId])
  return rows.length
}

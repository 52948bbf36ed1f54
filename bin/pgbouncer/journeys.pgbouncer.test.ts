import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { send, type Sent } from '@/app/_api-docs/testing/call'
import { POST as submitListens } from '@/app/apis/listenbrainz/1/submit-listens/route'
import { ownReads, readRoutes, type Read } from '@/bin/cluster/read-everything'
import { startRunner, type Runner } from '@/inngest/embedded/embedded-runner'
import { inngest } from '@/inngest/inngest-client'
import { functions } from '@/inngest/index'
import { createToken } from '@/lib/auth/access-tokens'
import { viewerFor } from '@/lib/auth/current-viewer'
import { sealSession, sessionCookie } from '@/lib/auth/session-cookie'
import { pool } from '@/lib/db'
import { env } from '@/lib/env'
import { onChange } from '@/lib/live/live-changes'
import { SignUp } from '@/lib/sign-in/create-user'
import { signIn } from '@/lib/sign-in/sign-in'
import { signUp } from '@/lib/sign-in/sign-up'
import { goodPassword } from '@/lib/testing/test-person'

// Runs through PgBouncer in transaction mode, which opens five connections for everybody: `npm test` does where it is installed.

const PEOPLE = 12
const NOBODY = 0
const MAX_CONNECTIONS = 5
const mainReads: Read[] = [
  { name: 'GET /api/overview', query: { time_range: 'year_2024' } },
  { name: 'GET /api/top_items', query: { type: 'tracks' } },
  { name: 'GET /api/patterns' },
  { name: 'GET /api/history' },
]
const Import = z.object({ import: z.object({ id: z.number(), status: z.string() }) })
const Export = z.object({ export: z.object({ id: z.number(), status: z.string() }) })
const Overview = z.object({ totals: z.object({ plays: z.number() }) })

const direct = new pg.Client({ connectionString: env.DIRECT_URL })
const seen = { connections: 0 }
let runner: Runner
let watching: Promise<void>
let isOver = false
let stopHearing: () => void

beforeAll(async () => {
  runner = await startRunner(inngest, functions)
  await direct.connect()
  await new Promise<void>((resolve) => (stopHearing = onChange(NOBODY, resolve))) // so that every change is heard
  watching = watchConnections()
})
afterAll(async () => {
  isOver = true
  await watching
  stopHearing()
  await runner.stop()
  await direct.end()
})

/** PgBouncer adds its client's address to the names of its connections. */
async function watchConnections() {
  while (!isOver) {
    const { rows } = await direct.query<{ count: number }>(
      `select count(*)::int from pg_stat_activity
       where datname = current_database() and backend_type = 'client backend' and application_name like '% - 127.0.0.1:%'`,
    )
    seen.connections = Math.max(seen.connections, rows[0]?.count ?? 0)
    await sleep(100)
  }
}

test('twelve people sign up, import, read, ask, submit, export and leave at once on five connections', async () => {
  await Promise.all(Array.from({ length: PEOPLE }, (_, index) => journey(index)))
  expect(pool.totalCount).toBeGreaterThan(MAX_CONNECTIONS)
  expect(seen.connections).toBeGreaterThan(1)
  expect(seen.connections).toBeLessThanOrEqual(MAX_CONNECTIONS)
}, 600_000)

/** Everything that one person does, each with a number of plays of their own. */
async function journey(index: number) {
  const plays = 40 + index
  const caller = { address: `192.0.2.${index + 1}`, userAgent: 'test' }
  const username = `person${index}`
  const account = { username, email: `${username}@example.org`, password: goodPassword, timeZone: 'Europe/Berlin' }
  const { userId } = await signUp(SignUp.parse(account), caller, new Date())
  const { sessionId } = await signIn({ login: username, password: goodPassword }, caller, new Date())
  const cookie = `${sessionCookie.name}=${await sealSession(sessionId)}`
  const call = async (name: string, sent: Sent = {}) => {
    const response = await send(name, { ...sent, headers: { cookie, 'sec-fetch-site': 'same-origin' } })
    if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`)
    return response
  }
  const json = async (name: string, sent?: Sent): Promise<unknown> => (await call(name, sent)).json()

  const form = new FormData()
  form.append('files', new File([history(index, plays)], 'Streaming_History_Audio_2024.json'))
  const { id } = Import.parse(await json('POST /api/imports', { form })).import
  await until(
    async () => Import.parse(await json('GET /api/imports/{id}', { params: { id } })).import.status === 'done',
  )
  const reads = await readRoutes(userId, index === 0 ? await ownReads(userId) : mainReads)
  expect(Object.entries(reads).filter(([, answer]) => !(Array.isArray(answer) && answer[0] === 200))).toEqual([])
  expect(Overview.parse(await json('GET /api/overview')).totals.plays).toBe(plays)
  const asked = { query: 'how many plays do I have?' }
  expect(await (await call('POST /api/music_muse', { body: asked })).text()).toContain(`${plays} plays`)

  const heard = nextChange(userId)
  expect(await submit(userId)).toBe(200)
  await heard
  expect(Overview.parse(await json('GET /api/overview')).totals.plays).toBe(plays + 1)

  const wanted = Export.parse(await json('POST /api/export')).export
  await until(async () => Export.parse(await json('GET /api/export')).export.status === 'done')
  const zip = Buffer.from(await (await call('GET /api/export/download', { query: { id: wanted.id } })).arrayBuffer())
  expect(zip.toString('latin1')).toContain('musicmuse.json')
  await call('DELETE /api/account', { body: { password: goodPassword } })
  const left = await pool.query('select from users where id = $1', [userId])
  expect(left.rowCount).toBe(0)
}

/** Plays of a minute each, all counted and at different times. */
const history = (person: number, plays: number) =>
  JSON.stringify(
    Array.from({ length: plays }, (_, row) => ({
      ts:
        new Date(Date.UTC(2024, 0, 1 + (row % 28), 8 + Math.floor(row / 28), person)).toISOString().slice(0, 19) + 'Z',
      ms_played: 60_000,
      master_metadata_track_name: `Track ${row % 9}`,
      master_metadata_album_artist_name: `Artist ${(person + row) % 4}`,
      master_metadata_album_album_name: `Album ${row % 3}`,
      spotify_track_uri: null,
    })),
  )

/** As a player does, with a token of its own. */
async function submit(userId: number) {
  const { token } = await createToken(await viewerFor(userId, new Date()), { name: 'player', scope: 'submit' })
  const info = { duration_ms: 200_000 }
  const track = { artist_name: 'Björk', track_name: 'Hyperballad', additional_info: info }
  const body = { listen_type: 'single', payload: [{ listened_at: 1_764_350_000, track_metadata: track }] }
  const request = new Request('http://localhost/apis/listenbrainz/1/submit-listens', {
    method: 'POST',
    headers: { authorization: `Token ${token}` },
    body: JSON.stringify(body),
  })
  return (await submitListens(request)).status
}

/** The next change that open pages of the person are told of. */
function nextChange(userId: number): Promise<void> {
  return new Promise((resolve) => {
    const stop = onChange(userId, () => {
      stop()
      resolve()
    })
  })
}

async function until(check: () => Promise<boolean>) {
  for (const end = Date.now() + 240_000; Date.now() < end;) {
    if (await check()) return
    await sleep(500)
  }
  throw new Error('The condition was not met in time')
}

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { createPerson } from '@/lib/testing/test-person'
import { upstashEmulator, type UpstashEmulator } from '@/lib/testing/upstash-emulator'
import type { App } from '../app-process'
import { importPlays } from '../bench/faults/import-plays'
import { newPerson, type ApiClient } from './api-client'
import { failedSignIn } from './failed-sign-in'
import { startOnTestDatabase } from './start-app'

// Two processes of the product that share a database and a real Redis, which REDIS_SERVER_PATH names.

const PLAYS = 3000
const API_LIMIT = 600
const TIMEOUT_MS = 300_000

let redis: UpstashEmulator
let one: App
let other: App
let ada: ApiClient

beforeAll(async () => {
  redis = await upstashEmulator()
  const shared = {
    UPSTASH_REDIS_REST_URL: redis.url,
    UPSTASH_REDIS_REST_TOKEN: redis.token,
    TRUST_PROXY: '1',
    API_REQUESTS_PER_MINUTE: String(API_LIMIT),
  }
  one = await startOnTestDatabase('shared', shared)
  other = await startOnTestDatabase('shared', shared)
  ada = await newPerson('ada')
  expect(await (await importPlays(one.address, ada.token, 2021, PLAYS))(other.address)).toBe('all plays')
}, TIMEOUT_MS)

afterAll(async () => {
  await Promise.all([one.stop(), other.stop()])
  await redis.close()
})

const Overview = z.looseObject({ totals: z.looseObject({ plays: z.number() }) })
const Items = z.looseObject({ items: z.array(z.looseObject({ id: z.number(), name: z.string(), plays: z.number() })) })
const Added = z.looseObject({ id: z.number() })

/** What pages show that the product keeps: answers of a process, results in its memory, top items in Redis. */
const pages = [
  '/api/overview',
  '/api/top_items?type=artists',
  '/api/top_items?type=tracks&time_range=year_2021',
  '/api/patterns',
  '/api/review/year_2021',
  '/api/series?bucket=month',
  '/api/history?limit=20',
  '/api/user_profile?username=ada',
]

async function readAll(app: App) {
  const answers = await Promise.all(
    pages.map(async (page) => [page, await ada.json('GET', `${app.address}${page}`)] as const),
  )
  const question = { query: 'how many plays do I have' }
  const { answer } = z
    .looseObject({ answer: z.unknown() })
    .parse(await ada.json('POST', `${app.address}/api/music_muse`, question))
  return { ...Object.fromEntries(answers), muse: answer }
}
const playsAt = async (app: App) => Overview.parse(await ada.json('GET', `${app.address}/api/overview`)).totals.plays
const topArtists = async (app: App) =>
  Items.parse(await ada.json('GET', `${app.address}/api/top_items?type=artists`)).items

test('a process finds in Redis what the other has computed', { timeout: TIMEOUT_MS }, async () => {
  // Where Redis does not answer at once, results are computed and not kept: so several pages have a try.
  let page = 0
  const isFound = async () => {
    const path = `/api/top_items?type=albums&page=${(page += 1)}`
    const computed = await ada.json('GET', `${one.address}${path}`)
    await sleep(500)
    const hitsBefore = await cacheHits(other)
    expect(await ada.json('GET', `${other.address}${path}`)).toEqual(computed)
    return (await cacheHits(other)) > hitsBefore
  }
  await expect.poll(isFound, { timeout: 60_000 }).toBe(true)
})

test('a change through one process is in the next answer of the other', { timeout: TIMEOUT_MS }, async () => {
  const [first, second] = await topArtists(one)
  if (!first || !second) throw new Error('There are no artists.')
  const merge = { kind: 'artist', source_id: second.id, target_id: first.id }
  const laterPlay = { artist: 'Low', track: 'Sunflower', started_at: '2021-12-31T23:00:00Z', ms_played: 280_000 }
  let addedId = 0
  const changes: { name: string; added: number | null; happen: () => Promise<unknown> }[] = [
    {
      name: 'a play is added',
      added: 1,
      happen: async () => (addedId = Added.parse(await ada.json('POST', `${one.address}/api/plays`, laterPlay)).id),
    },
    {
      name: 'the play is deleted',
      added: -1,
      happen: () => ada.json('DELETE', `${one.address}/api/plays/${addedId}`),
    },
    {
      name: 'two artists are merged',
      added: 0,
      happen: () => ada.json('POST', `${one.address}/api/merges`, merge),
    },
    {
      name: 'the time zone changes',
      added: 0,
      happen: () => ada.json('PATCH', `${one.address}/api/settings`, { time_zone: 'Asia/Tokyo' }),
    },
    {
      name: 'another year is imported',
      added: null,
      happen: async () => (await importPlays(one.address, ada.token, 2020, PLAYS))(one.address),
    },
  ]
  for (const { name, added, happen } of changes) {
    const counted = await playsAt(other)
    const before = await readAll(other)
    expect(await readAll(other), `${name}: read twice`).toEqual(before)
    await happen()
    const countedNow = await playsAt(other)
    const after = await readAll(other)
    if (added === null) expect(countedNow, name).toBeGreaterThan(1.5 * counted)
    else expect(countedNow, name).toBe(counted + added)
    expect(after, `${name}: both processes`).toEqual(await readAll(one))
    expect(after, `${name}: nothing changed`).not.toEqual(before)
  }
  const mergedPlays = (await topArtists(other)).find(({ id }) => id === first.id)?.plays
  expect(mergedPlays).toBeGreaterThanOrEqual(first.plays + second.plays)
})

test('ten failed sign-ins from an address count in both processes', { timeout: TIMEOUT_MS }, async () => {
  const address = '203.0.113.7'
  const statuses: number[] = []
  for (let tries = 0; tries < 12; tries++)
    statuses.push((await failedSignIn((tries % 2 ? one : other).address, `nobody-${tries}`, address)).status)
  expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429])
  expect((await failedSignIn(one.address, 'nobody', '203.0.113.8')).status).toBe(401)
})

test('failures for an account slow strangers down at both processes', { timeout: TIMEOUT_MS }, async () => {
  await createPerson('ben')
  const seconds: number[] = []
  for (let tries = 0; tries < 13; tries++)
    seconds.push((await failedSignIn((tries % 2 ? one : other).address, 'ben', `198.51.100.${tries}`)).seconds)
  const quickest = Math.min(...seconds.slice(0, 10))
  // After ten failures the wait is a second and more; either process alone has only seen five or six.
  expect(Math.max(...seconds.slice(10))).toBeGreaterThan(quickest + 0.9)
})

test('questions of one person count in both processes', { timeout: TIMEOUT_MS }, async () => {
  const cleo = await newPerson('cleo')
  const ask = async (app: App) => {
    const headers = { authorization: `Bearer ${cleo.token}`, 'content-type': 'application/json' }
    const body = JSON.stringify({ query: 'top artists' })
    const response = await fetch(`${app.address}/api/music_muse`, { method: 'POST', headers, body })
    await response.arrayBuffer()
    return response.status
  }
  // Too few for either process to refuse any by itself.
  const asked = Array.from({ length: (2 * API_LIMIT) / 10 - 20 }, (_, index) => ask(index % 2 ? one : other))
  expect((await Promise.all(asked)).filter((status) => status === 429)).not.toHaveLength(0)
})

async function cacheHits(app: App): Promise<number> {
  const figures = await (await fetch(`${app.address}/api/metrics`)).text()
  return Number(/^musicmuse_cache_reads_total\{result="hit"\} (\d+)/m.exec(figures)?.[1] ?? 0)
}

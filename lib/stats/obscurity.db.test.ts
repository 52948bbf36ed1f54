import { beforeAll, expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { addPlays, createListener, type Listener, type TestPlay } from '@/lib/testing/test-listener'
import { obscurity } from './obscurity'
import { refreshFigures } from '@/lib/figures/refresh-figures'
import { refreshListeners } from '@/lib/figures/refresh-listeners'

const people: { listener: Listener; plays: TestPlay[] }[] = []

beforeAll(async () => {
  let seed = 11
  const draw = (n: number) => (seed = (seed * 48_271) % 2_147_483_647) % n
  for (let person = 0; person < 9; person++) {
    const plays: TestPlay[] = []
    // Everybody plays the first artists, hardly anybody the last; the ninth person plays only the last ones.
    for (let index = 0; index < 120; index++) {
      const artist = person === 8 ? 40 + draw(3) : Math.floor((draw(1000) / 1000) ** 2 * (6 + 4 * person))
      plays.push({
        at: new Date(Date.UTC(2024, 0, 1 + person) + index * 3_600_000),
        artist: `obscure ${artist}`,
        track: `song ${draw(5)}`,
        ms: [29_999, 30_000, 200_000][draw(3)] ?? 0,
      })
    }
    const listener = await createListener()
    await addPlays(listener, plays)
    people.push({ listener, plays })
  }
  await refreshFigures()
  await refreshListeners()
})

/** The definition applied to the plays that the test created. */
function expected(of: number) {
  const listeners = new Map<string, Set<number>>()
  people.forEach(({ plays }, person) => {
    for (const { artist = '', ms = 0 } of plays)
      if (ms >= 30_000) listeners.set(artist, (listeners.get(artist) ?? new Set()).add(person))
  })
  const known = [...listeners.values()].map((each) => each.size).filter((size) => size >= 5)
  const counted = (people[of]?.plays ?? []).filter(({ ms = 0 }) => ms >= 30_000)
  const popularities = counted.flatMap(({ artist = '' }) => {
    const size = listeners.get(artist)?.size ?? 0
    return size >= 5 ? [(100 * known.filter((other) => other <= size).length) / known.length] : []
  })
  if (popularities.length * 2 < counted.length) return null
  return 100 - popularities.reduce((total, each) => total + each, 0) / popularities.length
}

test('the score matches its definition, and is null if too little is known', async () => {
  const scores = await Promise.all(people.map(({ listener }) => obscurity(listener.userId)))
  const wanted = people.map((_, person) => expected(person))
  expect(wanted.filter((score) => score !== null).length).toBeGreaterThan(4)
  expect(wanted[8]).toBeNull()
  scores.forEach(({ score }, person) => {
    const right = wanted[person] ?? null
    if (right === null || score === null) expect(score).toBe(right)
    else expect(Math.abs(score - right)).toBeLessThanOrEqual(0.0501)
  })
  expect(new Set(scores.map(({ score }) => score)).size).toBeGreaterThan(3)
})

test('returns neither score nor share without plays', async () => {
  const { userId } = await createListener()
  expect(await obscurity(userId)).toEqual({ score: null, knownShare: null })
})

test('plays in private sessions change no score', async () => {
  const { listener } = people[2] ?? {}
  if (!listener) throw new Error('there are nine people')
  const before = await obscurity(listener.userId)
  const hour = (index: number) => new Date(Date.UTC(2025, 0, 1) + index * 3_600_000)
  await addPlays(
    listener,
    Array.from({ length: 50 }, (_, index) => ({ at: hour(index), artist: 'obscure 0', track: 'song 1', ms: 200_000 })),
  )
  await pool.query(`update listening_history set incognito = true where user_id = $1 and played_at >= '2025-01-01'`, [
    listener.userId,
  ])
  expect(await obscurity(listener.userId)).toEqual(before)
})

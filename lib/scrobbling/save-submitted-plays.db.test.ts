import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { lockHistory } from '@/lib/history/history-lock'
import { inTransaction } from '@/lib/in-transaction'
import { saveSubmittedPlays } from './save-submitted-plays'
import { submittedTrack, type SubmittedPlay } from './submitted-play'
import { personWithToken } from './testing/submit-fixture'

const start = Date.UTC(2026, 2, 1, 12)

function play(minute: number, told: { track?: string; artist?: string } = {}): SubmittedPlay {
  const track = submittedTrack({ track: 'Song', artist: 'Singer', source: 'listenbrainz_api', ...told })
  if (!track) throw new Error('no track')
  return { ...track, startedAt: start + minute * 60_000, msPlayed: null }
}

test('nobody waits for a person whose history is being changed', async () => {
  const [busy, other] = [await personWithToken('busy'), await personWithToken('other')]
  let whileBusy = Promise.resolve(0)
  await inTransaction(async (client) => {
    await lockHistory(client, busy.viewer.userId)
    whileBusy = saveSubmittedPlays(busy.viewer.userId, [play(0)])
    expect(await saveSubmittedPlays(other.viewer.userId, [play(0)])).toBe(1)
    expect(await busy.plays()).toEqual([])
  })
  expect(await whileBusy).toBe(1)
  expect(await busy.plays()).toHaveLength(1)
})

test('single plays do not wait for a burst of another person', async () => {
  const [burst, other] = [await personWithToken('backlog'), await personWithToken('single')]
  await saveSubmittedPlays(burst.viewer.userId, [play(-1)])
  let whileLocked = Promise.resolve(0)
  await inTransaction(async (client) => {
    await client.query('update user_histories set version = version where user_id = $1', [burst.viewer.userId])
    whileLocked = saveSubmittedPlays(
      burst.viewer.userId,
      Array.from({ length: 60 }, (_, minute) => play(minute)),
    )
    expect(await saveSubmittedPlays(other.viewer.userId, [play(0)])).toBe(1)
    expect(await burst.plays()).toHaveLength(1)
  })
  expect(await whileLocked).toBe(60)
})

test('plays that cannot be stored fail alone', async () => {
  const [first, second] = [await personWithToken('first'), await personWithToken('second')]
  // PostgreSQL stores no null bytes; the interfaces refuse them.
  const unstorable = { ...play(1), client: 'x\u0000' }
  const saved = await Promise.allSettled([
    saveSubmittedPlays(first.viewer.userId, [play(0)]),
    saveSubmittedPlays(second.viewer.userId, [unstorable]),
    saveSubmittedPlays(first.viewer.userId, [play(2)]),
  ])
  expect(saved.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(await first.plays()).toHaveLength(2)
  expect(await second.plays()).toEqual([])
})

test('200 submissions of one person at once, half of them twice, are each stored once before they are answered', async () => {
  const person = await personWithToken('eager')
  const storedAt = async (minute: number) => {
    const { rows } = await pool.query(
      'select id from listening_history where user_id = $1 and started_at = to_timestamp($2)',
      [person.viewer.userId, start / 1000 + minute * 60],
    )
    return rows.length
  }
  const answered = await Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      await saveSubmittedPlays(person.viewer.userId, [play(index % 100, { track: `Song ${index % 100}` })])
      // Another connection sees only what is committed.
      return storedAt(index % 100)
    }),
  )
  expect(answered).toEqual(Array.from({ length: 200 }, () => 1))
  expect(await person.plays()).toHaveLength(100)
})

test('plays of a person with rules follow them, also beside plays of others and when they are sent again', async () => {
  const [ruled, other] = [await personWithToken('ruled'), await personWithToken('plain')]
  const rules = JSON.stringify({ leave_out: [{ kind: 'dates', from: '2026-01-01', to: '2026-12-31' }] })
  await pool.query('update user_settings set rules = $2::jsonb, computed_rules = $2::jsonb where user_id = $1', [
    ruled.viewer.userId,
    rules,
  ])
  const both = () =>
    Promise.all(
      [ruled, other].flatMap(({ viewer }) => [0, 1].map((minute) => saveSubmittedPlays(viewer.userId, [play(minute)]))),
    )
  await both()
  await both()
  const leftOut = async (userId: number) => {
    const { rows } = await pool.query<{ left_out: string | null }>(
      'select left_out from listening_history where user_id = $1',
      [userId],
    )
    return rows.map((row) => row.left_out)
  }
  expect(await leftOut(ruled.viewer.userId)).toEqual(['dates', 'dates'])
  expect(await leftOut(other.viewer.userId)).toEqual([null, null])
})

test('people who submit at once share transactions, and each keeps their own plays and version', async () => {
  const people = await Promise.all(Array.from({ length: 12 }, (_, index) => personWithToken(`listener${index}`)))
  const transactions = async () => {
    const { rows } = await pool.query<{ count: number }>(
      `select count(distinct xmin::text)::int as count from listening_history where user_id = any($1::int[])`,
      [people.map(({ viewer }) => viewer.userId)],
    )
    return rows[0]?.count ?? 0
  }
  const submit = people.flatMap(({ viewer }, index) =>
    [0, 1, 2, 2].map((minute) => saveSubmittedPlays(viewer.userId, [play(minute, { artist: `Singer ${index % 5}` })])),
  )
  await Promise.all(submit)
  for (const [index, person] of people.entries()) {
    const plays = await person.plays()
    expect(plays.map(({ artist }) => artist)).toEqual(Array.from({ length: 3 }, () => `Singer ${index % 5}`))
  }
  const versions = await pool.query<{ version: number }>(
    'select version from user_histories where user_id = any($1::int[])',
    [people.map(({ viewer }) => viewer.userId)],
  )
  expect(Math.min(...versions.rows.map(({ version }) => version))).toBeGreaterThan(0)
  expect(await transactions()).toBeLessThan(12)
})

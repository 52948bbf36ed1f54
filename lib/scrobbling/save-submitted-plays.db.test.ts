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

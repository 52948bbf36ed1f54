import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { pool } from '@/lib/db'
import { madeUpHistory } from '@/lib/musicnlp/testing/made-up-history'
import { storeHistory } from '@/lib/musicnlp/testing/store-history'
import { Prisma } from '@/prisma/generated/client'
import { readAs } from './reader'

const sql = Prisma.sql
const history = madeUpHistory({ seed: 5, timeZone: 'UTC', from: '2022-01-01', to: '2022-02-01', perDay: 3 })
const Count = z.object({ count: z.number() })
let one = 0

beforeAll(async () => {
  one = await storeHistory(history, 'one')
  await storeHistory({ ...history, plays: history.plays.slice(0, 10) }, 'another')
})

test('plays are the rows of the one who asks', async () => {
  const { count } = await readAs({ userId: one }, (reader) =>
    reader.row(Count, sql`select count(*)::int as count from plays p`),
  )
  expect(count).toBe(history.plays.length)
})

test('plays later than now do not count', async () => {
  const now = new Date('2022-01-15T12:00:00Z')
  const earlier = history.plays.filter(({ at }) => at <= now.getTime())
  const { count } = await readAs(
    { userId: one },
    (reader) => reader.row(Count, sql`select count(*)::int as count from plays p`),
    now,
  )
  expect(count).toBe(earlier.length)
  expect(earlier.length).toBeLessThan(history.plays.length)
  expect(await readAs({ userId: one }, (reader) => reader.knowsAllTime('track'), now)).toBe(false)
})

test.each([
  sql`select count(*)::int as count from listening_history`,
  sql`select id as count from users`,
  sql`select 1 as count from plays p, user_events`,
])('a statement that names a table with the rows of others is refused', async (statement) => {
  await expect(readAs({ userId: one }, (reader) => reader.rows(Count, statement))).rejects.toThrow(
    'plays, and nothing else',
  )
})

test('nothing can be written', async () => {
  await expect(
    readAs({ userId: one }, (reader) =>
      reader.rows(Count, {
        with: sql`gone as (delete from tracks returning id)`,
        select: sql`select id as count from gone`,
      }),
    ),
  ).rejects.toThrow(/read-only/)
  expect((await pool.query('select count(*)::int as count from tracks')).rows[0]).toEqual({
    count: history.tracks.length,
  })
})

test('a statement that takes too long is ended, with a sentence for the person', { timeout: 20_000 }, async () => {
  await expect(
    readAs({ userId: one }, (reader) => reader.rows(Count, sql`select 1 as count from pg_sleep(8)`)),
  ).rejects.toMatchObject({ code: 'unavailable' })
})

test('rows of another shape are an error, not an answer', async () => {
  await expect(readAs({ userId: one }, (reader) => reader.rows(Count, sql`select 'many' as count`))).rejects.toThrow()
})

import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { addPlays, localColumns, createListener } from '@/lib/testing/test-listener'
import { recomputeHistory } from './recompute-history'

const instants = [
  '2024-02-29T23:30:00Z',
  '2022-03-13T06:59:59Z',
  '2022-03-13T07:00:00Z',
  '2022-11-06T05:30:00Z',
  '2022-11-06T06:30:00Z',
  '2023-01-01T04:59:59Z',
  '2021-06-30T14:15:00Z',
]

type Row = { at: Date; date: string; hour: number; weekday: number }
const rowsOf = async (userId: number) =>
  (
    await pool.query<Row>(
      `select played_at as at, local_date::text as date, local_hour as hour, local_weekday as weekday
        from listening_history where user_id = $1 order by played_at`,
      [userId],
    )
  ).rows
const change = (userId: number, zone: string) =>
  pool.query('update user_settings set time_zone = $2 where user_id = $1', [userId, zone])

test.each(['America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'])(
  'recomputes every play in %s, only for this person',
  async (zone) => {
    const [listener, other] = [await createListener(), await createListener()]
    for (const one of [listener, other])
      await addPlays(
        one,
        instants.map((at) => ({ at })),
      )
    const untouched = await rowsOf(other.userId)
    await change(listener.userId, zone)
    await recomputeHistory(listener.userId)
    for (const row of await rowsOf(listener.userId)) expect({ at: row.at, ...localColumns(row.at, zone) }).toEqual(row)
    expect(await rowsOf(other.userId)).toEqual(untouched)
    const settings = await pool.query<{ computed_time_zone: string }>(
      'select computed_time_zone from user_settings where user_id = $1',
      [listener.userId],
    )
    expect(settings.rows[0]?.computed_time_zone).toBe(zone)
  },
)

test('recomputes a long history and bumps the history version, and changes nothing when run again', async () => {
  const listener = await createListener()
  await addPlays(listener, [{ at: instants[0] ?? '' }])
  await pool.query(
    `insert into listening_history (user_id, import_id, played_at, ms_played, track_id, artist_id,
     album_id, local_date, local_hour, local_weekday, is_skip, source, counts)
     select user_id, import_id, played_at + n * interval '1 hour', ms_played, track_id, artist_id,
       album_id, local_date, local_hour, local_weekday, is_skip, source, counts
     from listening_history, generate_series(1, 45000) n where user_id = $1`,
    [listener.userId],
  )
  const version = () =>
    pool
      .query<{ v: number }>('select version as v from user_histories where user_id = $1', [listener.userId])
      .then(({ rows }) => rows[0]?.v ?? 0)
  const before = await version()
  await change(listener.userId, 'America/New_York')
  expect(await recomputeHistory(listener.userId)).toBeGreaterThan(40_000)
  expect(await version()).toBeGreaterThan(before)
  expect(await recomputeHistory(listener.userId)).toBe(0)
  const wrong = await pool.query(
    `select from listening_history where user_id = $1 and (local_date, local_hour::int) <>
     ((played_at at time zone 'America/New_York')::date, extract(hour from played_at at time zone 'America/New_York')::int)`,
    [listener.userId],
  )
  expect(wrong.rowCount).toBe(0)
})

test('does nothing for a deleted person', async () => expect(await recomputeHistory(999_999)).toBe(0))

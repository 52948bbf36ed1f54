import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import { proposedMoves } from './proposed-moves'
import { proposeZones } from './propose-zones'

/** A play at noon UTC of each of these days of 2022 in one country. */
const daysIn = (country: string, month: number, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    at: new Date(Date.UTC(2022, month - 1, from + index, 12)),
    country,
  }))

test('proposes stays of three days or more in a country of one time zone, and none at home', async () => {
  const listener = await createListener('Europe/London')
  await addPlays(listener, [
    ...daysIn('GB', 1, 1, 10),
    ...daysIn('JP', 1, 11, 20),
    ...daysIn('KR', 1, 21, 22),
    ...daysIn('GB', 1, 23, 31),
    ...daysIn('US', 2, 1, 20),
    ...daysIn('ZZ', 2, 21, 28),
    ...daysIn('GB', 3, 1, 10),
  ])
  expect(await proposeZones(listener.userId)).toEqual([
    { country: 'JP', zone: 'Asia/Tokyo', from: '2022-01-11', to: '2022-01-23', after: 'Europe/London', plays: 10 },
  ])
})

test('where a country is known, the clock of the device proposes nothing for the same days', async () => {
  const listener = await createListener('Europe/London')
  await addPlays(listener, [...daysIn('JP', 1, 1, 10), ...daysIn('GB', 2, 1, 10)])
  await addPlays(
    listener,
    [...daysIn('JP', 1, 1, 10), ...daysIn('JP', 5, 1, 10)].map(({ at }) => ({
      at: new Date(at.getTime() + 3_600_000),
      country: null,
      source: 'apple_play_activity',
    })),
  )
  await pool.query(
    `update listening_history set utc_offset = case when played_at < '2022-02-01' then 540 else 330 end
     where user_id = $1 and source = 'apple_play_activity'`,
    [listener.userId],
  )
  expect((await proposeZones(listener.userId)).map(({ country, zone, from, to }) => [country, zone, from, to])).toEqual(
    [
      ['JP', 'Asia/Tokyo', '2022-01-01', '2022-02-01'],
      [null, 'Asia/Kolkata', '2022-05-01', null],
    ],
  )
})

test('says how many plays each proposal would move: those of the stay, and what other sources tell of its days', async () => {
  const listener = await createListener('Europe/London')
  await addPlays(listener, [...daysIn('GB', 1, 1, 10), ...daysIn('JP', 1, 11, 20), ...daysIn('GB', 1, 23, 31)])
  const unplaced = ['2022-01-12T09:00:00Z', '2022-01-22T14:59:00Z', '2022-01-23T00:00:00Z'].map((at) => ({
    at,
    country: null,
  }))
  await addPlays(listener, unplaced)
  // Until 23 January by London's clock; Tokyo is nine hours ahead on every day of it.
  expect((await proposedMoves(listener.userId)).map(({ zone, plays, moves }) => [zone, plays, moves])).toEqual([
    ['Asia/Tokyo', 10, 12],
  ])
})

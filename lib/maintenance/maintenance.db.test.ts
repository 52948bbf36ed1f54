import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { addPlays, createListener } from '@/lib/testing/test-listener'
import { deleteExpired } from './delete-expired'
import { deleteOrphans } from './delete-orphans'
import { updateDisplayNames } from './update-display-names'
import { vacuumHistory } from './vacuum-history'

const names = async (table: 'artists' | 'albums' | 'tracks') =>
  (
    await pool.query<{ name: string }>(
      `select name from ${{ artists: 'artists', albums: 'albums', tracks: 'tracks' }[table]} order by name`,
    )
  ).rows.map((row) => row.name)
const idOf = async (track: string) =>
  (await pool.query<{ id: number }>('select id from tracks where name = $1', [track])).rows[0]?.id

test('shows the most common spelling and keeps the current one in a tie', async () => {
  const listener = await createListener()
  await addPlays(listener, [
    { at: '2024-01-01T00:00:00Z', artist: 'abba', album: 'arrival', track: 'money, money, money' },
  ])
  const spell = (kind: 'artist' | 'album' | 'track', spelling: string, times: number) =>
    pool.query(
      {
        artist: `insert into artist_spellings (artist_id, spelling, times) select id, $1, $2 from artists where name_key = 'abba'`,
        album: `insert into album_spellings (album_id, spelling, times) select id, $1, $2 from albums where name_key = 'arrival'`,
        track: `insert into track_spellings (track_id, spelling, times) select id, $1, $2
          from tracks where name_key = 'money, money, money'`,
      }[kind],
      [spelling, times],
    )
  await spell('artist', 'abba', 3)
  for (const times of [2, 1, 2]) await spell('artist', 'ABBA', times) // three files
  await spell('album', 'Arrival', 1)
  await spell('track', 'Money, Money, Money', 4)
  await spell('track', 'money, money, money', 4)
  expect(await updateDisplayNames()).toBe(2)
  expect([await names('artists'), await names('albums'), await names('tracks')]).toEqual([
    ['ABBA'],
    ['Arrival'],
    ['money, money, money'],
  ])
  expect(await updateDisplayNames()).toBe(0)
  const { rows } = await pool.query('select spelling, times from artist_spellings order by spelling')
  expect(rows).toEqual([
    { spelling: 'ABBA', times: 5 },
    { spelling: 'abba', times: 3 },
  ])
})

test('deletes orphans and keeps what a deleted play, a merge or a hall of fame refers to', async () => {
  const listener = await createListener()
  const play = (track: string) => ({
    at: `2024-02-01T00:00:${String(track.length).padStart(2, '0')}Z`,
    track,
    artist: `by ${track}`,
    album: `on ${track}`,
  })
  const tracks = ['a', 'bb', 'ccc', 'dddd', 'eeeee']
  await addPlays(listener, tracks.map(play))
  await pool.query(
    `insert into deleted_plays (user_id, id, played_at, ms_played, track_id, play, known_up_to)
     select user_id, id, played_at, ms_played, track_id, to_jsonb(p), 0 from listening_history p where track_id = $1`,
    [await idOf('bb')],
  )
  await pool.query(`insert into user_merges (user_id, kind, source_id, target_id) values ($1, 'track', $2, $3)`, [
    listener.userId,
    await idOf('ccc'),
    await idOf('a'),
  ])
  await pool.query(`insert into user_hall_of_fame (user_id, kind, place, track_id) values ($1, 'track', 1, $2)`, [
    listener.userId,
    await idOf('dddd'),
  ])
  await pool.query('delete from listening_history where user_id = $1 and track_id <> $2', [
    listener.userId,
    await idOf('a'),
  ])
  await deleteOrphans()
  expect(await names('tracks')).toEqual(['a', 'bb', 'ccc', 'dddd', 'money, money, money'])
  expect(await names('albums')).toEqual(['Arrival', 'on a', 'on bb'])
  expect(await names('artists')).toEqual(['ABBA', 'by a', 'by bb', 'by ccc', 'by dddd'])
})

test('deletes expired sessions and old runs and keeps active ones', async () => {
  const { userId } = await createListener()
  const now = new Date('2026-11-23T04:00:00Z')
  await pool.query(
    `insert into sessions (id_hash, user_id, expires_at) values ('old', $1, $2::timestamptz - interval '1 second'),
     ('new', $1, $2::timestamptz + interval '1 second')`,
    [userId, now],
  )
  await pool.query(
    `insert into job_runs (id, function_id, event, ended_at) values (gen_random_uuid(), 'old', '{}', $1::timestamptz - interval '8 days'),
     (gen_random_uuid(), 'recent', '{}', $1::timestamptz - interval '6 days'), (gen_random_uuid(), 'running', '{}', null)`,
    [now],
  )
  expect(await deleteExpired(now)).toBe(2)
  const left = await pool.query<{ name: string }>(
    'select id_hash as name from sessions union select function_id from job_runs order by name',
  )
  expect(left.rows.map((row) => row.name)).toEqual(['new', 'recent', 'running'])
})

test('leaves few changes to autovacuum', async () => expect(await vacuumHistory()).toBe(false))

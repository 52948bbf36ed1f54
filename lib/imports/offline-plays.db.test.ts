import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { removeImport } from './remove-import'
import { importFiles, makePerson, playsOf, totals } from './testing/import-files'

const SYNCED = '2024-05-14T18:00:00Z'
const heard = (time: string) => Date.parse(time)

type Details = { offline?: boolean; offline_timestamp?: number | null; reason_start?: string }
const row = (ts: string, track: string, ms: number, details: Details = {}) => ({
  ts,
  ms_played: ms,
  master_metadata_track_name: track,
  master_metadata_album_artist_name: 'Amber Harbour',
  master_metadata_album_album_name: 'Tides',
  offline: false,
  offline_timestamp: null,
  ...details,
})
const offline = (track: string, ms: number, start: number) =>
  row(SYNCED, track, ms, { offline: true, offline_timestamp: start })
const file = (name: string, rows: object[]) => ({ name, content: JSON.stringify(rows) })
const timesOf = async (userId: number) =>
  (await playsOf(userId)).map(({ playedAt, track }) => `${playedAt.toISOString()} ${track}`)
const retimedOf = async (importId: number) => {
  const { rows } = await pool.query<{ retimed: number; listed: number }>(
    `select (select sum(retimed)::int from import_files where import_id = $1) as retimed,
       (select count(*)::int from import_report_rows where import_id = $1 and list = 'retimed') as listed`,
    [importId],
  )
  return rows[0]
}

test('offline plays stand where they were heard, with the time of the sync beside it', async () => {
  const userId = await makePerson('offline')
  const ref = await importFiles(userId, [
    file('a.json', [
      offline('One', 200_000, heard('2024-05-10T08:00:00.250Z')),
      offline('Two', 180_000, heard('2024-05-10T08:03:21Z') / 1000), // newer exports write seconds
      offline('Synced at once', 60_000, heard('2024-05-14T17:58:30Z')), // 30 s before ts
      offline('Ahead of its sync', 60_000, heard('2024-05-14T18:00:05Z')),
      offline('Rubbish', 60_000, 12),
      row('2024-05-14T18:30:00Z', 'Online', 60_000, { offline_timestamp: heard('2024-05-11T00:00:00Z') }),
    ]),
  ])
  expect(await timesOf(userId)).toEqual([
    '2024-05-10T08:03:20.250Z One',
    '2024-05-10T08:06:21.000Z Two',
    '2024-05-14T18:00:00.000Z Ahead of its sync',
    '2024-05-14T18:00:00.000Z Rubbish',
    '2024-05-14T18:00:00.000Z Synced at once',
    '2024-05-14T18:30:00.000Z Online',
  ])
  expect(await retimedOf(ref.importId)).toEqual({ retimed: 2, listed: 2 })
  const { rows } = await pool.query<{ at: Date; day: string; hour: number }>(
    `select reported_at as at, local_date::text as day, local_hour as hour from listening_history
     where user_id = $1 and reported_at is not null`,
    [userId],
  )
  expect(rows).toEqual(Array(2).fill({ at: new Date(SYNCED), day: '2024-05-10', hour: 8 }))
})

test('rows that differ in offline_timestamp alone are two plays, rows equal in everything are one', async () => {
  const userId = await makePerson('repeats')
  const twice = [
    offline('Again', 233_712, heard('2024-05-10T11:57:18.815Z')),
    offline('Again', 233_712, heard('2024-05-10T12:01:18.254Z')),
  ]
  const online = (start: number | null) =>
    row('2024-05-14T19:00:00Z', 'Online', 60_000, {
      offline_timestamp: start,
      reason_start: start ? 'fwdbtn' : 'trackdone',
    })
  const rows = [...twice, ...twice, online(heard('2024-05-14T18:59:00Z')), online(heard('2024-05-14T18:59:01Z'))]
  const first = await importFiles(userId, [file('a.json', rows)])
  expect(await totals(first)).toMatchObject({ rows: 6, added: 4, duplicates: 2 })
  expect(await timesOf(userId)).toEqual([
    '2024-05-10T12:01:12.527Z Again',
    '2024-05-10T12:05:11.966Z Again',
    '2024-05-14T19:00:00.000Z Online',
    '2024-05-14T19:00:00.001Z Online',
  ])
  const again = await importFiles(userId, [file('b.json', rows.toReversed())])
  expect(await totals(again)).toMatchObject({ rows: 6, added: 0, duplicates: 6 })
  expect(await retimedOf(again.importId)).toEqual({ retimed: 0, listed: 0 })
  expect(await removeImport(first)).toBe(0)
  expect(await removeImport(again)).toBe(4)
})

test('a history imported before is put right when the same export comes again, and the report says so', async () => {
  const userId = await makePerson('before')
  const rows = [
    offline('Again', 233_712, heard('2024-05-10T11:57:18.815Z')),
    offline('Again', 233_712, heard('2024-05-10T12:01:18.254Z')),
    offline('Deleted', 100_000, heard('2024-05-10T13:00:00Z')),
    row('2024-05-14T19:00:00Z', 'Online', 60_000),
  ]
  // As earlier versions stored it: at ts, without offline_timestamp, and the pair as one play.
  const old = await importFiles(userId, [
    file(
      'old.json',
      rows.slice(1).map(({ offline_timestamp: _, ...rest }) => rest),
    ),
  ])
  expect(await timesOf(userId)).toEqual([
    '2024-05-14T18:00:00.000Z Again',
    '2024-05-14T18:00:00.000Z Deleted',
    '2024-05-14T19:00:00.000Z Online',
  ])
  await pool.query(
    `with gone as (delete from listening_history h using tracks t where t.id = h.track_id and t.name = 'Deleted'
      and h.user_id = $1 returning h.*)
     insert into deleted_plays (user_id, id, played_at, ms_played, track_id, play, known_up_to)
     select user_id, id, played_at, ms_played, track_id, to_jsonb(gone), 0 from gone`,
    [userId],
  )
  const again = await importFiles(userId, [file('new.json', rows)])
  expect(await totals(again)).toMatchObject({ rows: 4, added: 1, duplicates: 3 })
  expect(await retimedOf(again.importId)).toEqual({ retimed: 2, listed: 2 })
  expect(await timesOf(userId)).toEqual([
    '2024-05-10T12:01:12.527Z Again',
    '2024-05-10T12:05:11.966Z Again',
    '2024-05-14T19:00:00.000Z Online',
  ])
  expect(await totals(await importFiles(userId, [file('new.json', rows)]))).toMatchObject({ added: 0, duplicates: 4 })
  expect(await removeImport(old)).toBe(0)
})

test('account data knows an offline play by the time of its sync', async () => {
  const userId = await makePerson('offline-and-account')
  await importFiles(userId, [file('exact.json', [offline('One', 200_000, heard('2024-05-10T08:00:00Z'))])])
  const account = { endTime: '2024-05-14 18:00', artistName: 'Amber Harbour', trackName: 'One', msPlayed: 200_000 }
  expect(await totals(await importFiles(userId, [file('account.json', [account])]))).toMatchObject({
    added: 0,
    duplicates: 1,
  })
})

test('account files that are cut inside a minute lose no play, and uploading them twice adds none', async () => {
  const account = (endTime: string, trackName: string) => ({
    endTime,
    artistName: 'Amber Harbour',
    trackName,
    msPlayed: 20_000,
  })
  const cut = [
    file('StreamingHistory_music_0.json', [account('2024-05-14 17:58', 'One'), account('2024-05-14 18:00', 'One')]),
    file('StreamingHistory_music_1.json', [account('2024-05-14 18:00', 'One'), account('2024-05-14 18:04', 'Two')]),
  ]
  const userId = await makePerson('cut')
  expect(await totals(await importFiles(userId, cut))).toMatchObject({ rows: 4, added: 4, duplicates: 0 })
  expect(await totals(await importFiles(userId, cut))).toMatchObject({ rows: 4, added: 0, duplicates: 4 })
  const other = await makePerson('cut-twice')
  expect(await totals(await importFiles(other, [...cut, ...cut]))).toMatchObject({ rows: 8, added: 4, duplicates: 4 })
})

test('an offline play that two syncs report is one play, also in a history imported before', async () => {
  const start = heard('2024-05-10T08:00:00.250Z')
  const later = { ...offline('One', 200_000, start), ts: '2024-05-18T07:00:00Z' }
  const rows = [
    offline('One', 200_000, start),
    offline('One', 200_000, start + 300_000),
    later,
    { ...later, offline_timestamp: start + 300_000 },
  ]
  const expected = ['2024-05-10T08:03:20.250Z One', '2024-05-10T08:08:20.250Z One']
  const userId = await makePerson('two-syncs')
  expect(await totals(await importFiles(userId, [file('a.json', rows)]))).toMatchObject({ added: 2, duplicates: 2 })
  expect(await totals(await importFiles(userId, [file('a.json', rows)]))).toMatchObject({ added: 0, duplicates: 4 })
  expect(await timesOf(userId)).toEqual(expected)
  const other = await makePerson('two-syncs-before')
  const old = rows.map(({ offline_timestamp: _, ...rest }) => rest)
  expect(await totals(await importFiles(other, [file('old.json', old)]))).toMatchObject({ added: 2, duplicates: 2 })
  expect(await totals(await importFiles(other, [file('a.json', rows)]))).toMatchObject({ added: 0, duplicates: 4 })
  expect(await timesOf(other)).toEqual(expected)
})

import { expect, test } from 'vitest'
import { pool } from '@/lib/db'
import { filesOf, importFiles, importRow, makePerson, playsOf, totals } from './testing/import-files'
import { proposeZones } from '@/lib/rules/propose-zones'
import { zipFiles } from './testing/zip-files'

const activityColumns = 'End Reason Type,Event End Timestamp,Event Type,Item Type,Play Duration Milliseconds,Song Name'
const activity = (...rows: string[]) => ({
  name: 'Apple Music Play Activity.csv',
  content: [activityColumns, ...rows].join('\n'),
})
const heard = (end: string, ms: number, title: string, reason = 'NATURAL_END_OF_TRACK') =>
  `${reason},2024-07-01T${end}Z,PLAY_END,ITUNES_STORE_CONTENT,${ms},${title}`
const daily = (...tracks: string[]) => ({
  name: 'Apple Music - Play History Daily Tracks.csv',
  content: [
    'Date Played,Hours,Play Duration Milliseconds,Play Count,Skip Count,Track Description',
    ...tracks.map((track) => `20240701,"12",200000,1,0,"${track}"`),
  ].join('\n'),
})
const history = (...tracks: string[]) => ({
  name: 'Apple Music - Track Play History.csv',
  content: [
    'Track Name,Last Played Date,Is User Initiated',
    ...tracks.map((track) => `"${track}",1719835200000,true`),
  ].join('\n'),
})

test('a zip within a zip: artists come from the files beside, plays only from the play activity', async () => {
  const userId = await makePerson('apple')
  const inner = await zipFiles('Apple_Media_Services.zip', [
    activity(
      heard('10:00:00', 200_000, 'Sunflower'),
      heard('10:10:00', 180_000, 'Hello'),
      heard('10:20:00', 100_000, 'Solo'),
    ),
    daily('Low - Sunflower', 'Adele - Hello'),
    history('Lionel Richie - Hello', 'low - sunflower'),
    {
      name: 'Apple Music Likes and Dislikes.csv',
      content: 'Item Description,Preference,Created\nLow - Sunflower,LIKE,2024',
    },
  ])
  const ref = await importFiles(userId, [
    await zipFiles('Apple.zip', [{ name: 'Apple/Apple_Media_Services.zip', content: inner.content }]),
  ])
  expect(await importRow(ref)).toEqual({ status: 'done', error: null })
  expect((await playsOf(userId)).map(({ track, artist, ms }) => [track, artist, ms])).toEqual([
    ['Sunflower', 'low', 200_000],
  ])
  expect(await totals(ref)).toMatchObject({ rows: 3, added: 1, no_track: 2 })
  expect((await filesOf(ref)).map(({ status, error }) => [status, error])).toEqual([
    ['done', null],
    ['ignored', expect.stringContaining('sums up by day')],
    ['ignored', expect.stringContaining('has no plays')],
    ['ignored', expect.stringContaining('is not a listening history')],
  ])
  const { rows } = await pool.query(
    `select title, detail from import_report_rows where user_id = $1 and list = 'no_track' order by position`,
    [userId],
  )
  expect(rows).toEqual([
    { title: 'Hello', detail: 'could be by Adele, Lionel Richie' },
    { title: 'Solo', detail: 'names no artist, and no other file of the import does' },
  ])
})

test('of several artists with one title, it is the one whom the daily tracks have on that day', async () => {
  const userId = await makePerson('apple-days')
  const listed = (day: string, track: string) => `${day},"12",200000,1,0,"${track}"`
  const played = (end: string, offset: string) => `${end},200000,Hello,${offset}`
  const ref = await importFiles(userId, [
    {
      name: 'Apple Music Play Activity.csv',
      content: [
        'Event End Timestamp,Play Duration Milliseconds,Song Name,UTC Offset In Seconds',
        played('2024-07-01T12:00:00Z', '0'),
        played('2024-07-01T23:30:00Z', '7200'), // 1:30 on 2 July there
        played('2024-07-01T23:30:00Z', ''), // 1 or 2 July
        played('2024-07-05T12:00:00Z', ''),
        played('2024-07-09T12:00:00Z', '0'), // both
        played('2024-07-12T12:00:00Z', '0'), // neither
        played('2024-07-15T12:00:00Z', '0'), // may be the other's last
      ].join('\n'),
    },
    {
      name: 'Apple Music - Play History Daily Tracks.csv',
      content: [
        'Date Played,Hours,Play Duration Milliseconds,Play Count,Skip Count,Track Description',
        listed('20240701', 'Adele - Hello'),
        listed('20240702', 'Lionel Richie - Hello'),
        listed('20240705', 'Lionel Richie - Hello'),
        listed('20240709', 'Lionel Richie - Hello'),
        listed('20240709', 'Adele - Hello'),
        listed('20240715', 'Adele - Hello'),
      ].join('\n'),
    },
    // The last play of the other one may be this one.
    {
      name: 'Apple Music - Track Play History.csv',
      content: `Track Name,Last Played Date,Is User Initiated\nLionel Richie - Hello,${Date.parse('2024-07-15T20:00:00Z')},true`,
    },
  ])
  expect((await playsOf(userId)).map(({ playedAt, artist }) => [playedAt.toISOString().slice(8, 16), artist])).toEqual([
    ['01T12:00', 'Adele'],
    ['01T23:30', 'Lionel Richie'],
    ['05T12:00', 'Lionel Richie'],
  ])
  expect(await totals(ref)).toMatchObject({ rows: 7, added: 3, no_track: 4 })
})

test('pieces of one listen are joined; a track that is played again is not', async () => {
  const userId = await makePerson('apple-pieces')
  const ref = await importFiles(userId, [
    activity(
      heard('10:01:00', 60_000, 'Sunflower', 'SCRUB_BEGIN'),
      heard('10:02:02', 60_000, 'Sunflower', 'PLAYBACK_MANUALLY_PAUSED'),
      heard('10:05:02', 60_000, 'Sunflower'),
      heard('10:08:02', 180_000, 'Sunflower'),
      heard('10:09:02', 60_000, 'Sunflower', 'PLAYBACK_MANUALLY_PAUSED'),
      heard('10:20:02', 60_000, 'Sunflower'),
    ),
    history('Low - Sunflower'),
  ])
  expect((await playsOf(userId)).map(({ playedAt, ms }) => [playedAt.toISOString().slice(11, 19), ms])).toEqual([
    ['10:05:02', 180_000],
    ['10:08:02', 180_000],
    ['10:09:02', 60_000],
    ['10:20:02', 60_000],
  ])
  const { rows } = await pool.query(
    'select rows, plays_added, not_a_play from import_files where user_id = $1 and format = $2',
    [userId, 'apple_play_activity'],
  )
  expect(rows).toEqual([{ rows: 6, plays_added: 4, not_a_play: 2 }])
  expect(
    await totals(
      await importFiles(userId, [activity(heard('10:05:02', 60_000, 'Sunflower')), history('Low - Sunflower')]),
    ),
  ).toMatchObject({
    added: 1,
  })
  expect((await importRow(ref))?.status).toBe('done')
})

test('pieces on two devices are two listens, also where they alternate', async () => {
  const userId = await makePerson('apple-devices')
  const piece = (device: string, end: string, reason = 'SCRUB_BEGIN') =>
    `${device},${reason},2024-07-01T${end}Z,PLAY_END,ITUNES_STORE_CONTENT,60000,Sunflower,Low`
  const ref = await importFiles(userId, [
    {
      name: 'Apple Music Play Activity.csv',
      content: [
        `Device Identifier,${activityColumns},Artist Name`,
        piece('phone', '10:01:00'),
        piece('phone', '10:02:01', 'NATURAL_END_OF_TRACK'),
        piece('phone', '10:11:00'),
        piece('laptop', '10:11:30'),
        piece('phone', '10:12:01', 'NATURAL_END_OF_TRACK'),
        piece('laptop', '10:12:31', 'NATURAL_END_OF_TRACK'),
        piece('phone', '10:21:00'),
        piece('laptop', '10:22:01', 'NATURAL_END_OF_TRACK'),
      ].join('\n'),
    },
  ])
  expect((await playsOf(userId)).map(({ playedAt, ms }) => [playedAt.toISOString().slice(11, 19), ms])).toEqual([
    ['10:02:01', 120_000],
    ['10:12:01', 120_000],
    ['10:12:31', 120_000],
    ['10:21:00', 60_000],
    ['10:22:01', 60_000],
  ])
  expect(await totals(ref)).toMatchObject({ rows: 8, added: 5 })
})

test('daily tracks and play activity are never added to each other', async () => {
  const userId = await makePerson('apple-both')
  const choices = { zone: 'UTC', split: 'first' as const }
  expect(await totals(await importFiles(userId, [daily('Low - Sunflower')], choices))).toMatchObject({ added: 1 })
  const second = await importFiles(userId, [
    activity(heard('12:30:00', 200_000, 'Sunflower')),
    history('Low - Sunflower'),
  ])
  expect((await importRow(second))?.status).toBe('failed')
  expect((await filesOf(second))[0]?.error).toMatch(
    /same plays as the daily tracks in your history\. Remove that import first/,
  )
  expect(await playsOf(userId)).toHaveLength(1)
})

test('a play of the hour 19 in India stands in the hour 19 of India', async () => {
  const userId = await makePerson('apple-india', 'Asia/Kolkata')
  const file = { ...daily('Low - Sunflower'), content: daily('Low - Sunflower').content.replace('"12"', '"19"') }
  await importFiles(userId, [file], { zone: 'Asia/Kolkata', split: 'first' })
  const { rows } = await pool.query(
    'select local_date::text as day, local_hour::int as hour, precision from listening_history where user_id = $1',
    [userId],
  )
  expect(rows).toEqual([{ day: '2024-07-01', hour: 19, precision: 'hour' }])
})

test('time zones are proposed from the clock of the device, and nothing follows by itself', async () => {
  const userId = await makePerson('apple-abroad')
  const played = (day: string, seconds: string) => `${day}T12:00:00Z,200000,Song ${day},Low,${seconds}`
  const days = (month: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `${month}-${String(from + index).padStart(2, '0')}`)
  await importFiles(userId, [
    {
      name: 'Apple Music Play Activity.csv',
      content: [
        'Event End Timestamp,Play Duration Milliseconds,Song Name,Artist Name,UTC Offset In Seconds',
        ...days('2016-05', 1, 10).map((day) => played(day, '0.0')),
        ...days('2016-05', 11, 20).map((day) => played(day, day === '2016-05-15' ? '-14400.0' : '32400.0')),
        ...days('2016-05', 21, 31).map((day) => played(day, '')),
      ].join('\n'),
    },
  ])
  expect(await proposeZones(userId)).toEqual([
    { country: null, zone: 'Asia/Tokyo', from: '2016-05-11', to: '2016-05-21', after: 'UTC', plays: 9 },
  ])
  const { rows } = await pool.query<{ hours: number[] }>(
    'select array_agg(distinct local_hour::int) as hours from listening_history where user_id = $1',
    [userId],
  )
  expect(rows[0]?.hours).toEqual([12])
})

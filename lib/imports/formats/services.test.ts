import { expect, test } from 'vitest'
import { readText } from '../testing/read-file-text'
import { watchedTitle } from './watched-title'

const at = (iso: string) => Date.parse(iso)
const csv = (...rows: Record<string, string | number>[]) => {
  const columns = Object.keys(rows[0] ?? {})
  const line = (cells: unknown[]) => cells.map((cell) => `"${String(cell)}"`).join(',')
  return [line(columns), ...rows.map((row) => line(columns.map((column) => row[column])))].join('\n')
}

const apple = (row: Record<string, string | number> = {}) => ({
  'Artist Name': 'SPICA',
  'Content Name': 'I’ll Be There',
  'End Reason Type': 'NATURAL_END_OF_TRACK',
  'Event End Timestamp': '2015-08-06T08:30:05.444Z',
  'Event Type': '',
  'Item Type': 'ITUNES_STORE_CONTENT',
  'Media Duration In Milliseconds': '186000.0',
  'Play Duration Milliseconds': 120000,
  'UTC Offset In Seconds': '25200.0',
  ...row,
})

test('Apple’s play activity of 2015: rows without an event type are plays, durations end at the length of the track', () => {
  const { format, guesses, plays, skipped } = readText(
    csv(
      apple(),
      apple({ 'Event Type': 'PLAY_END', 'Play Duration Milliseconds': 999999 }),
      apple({ 'Event Type': 'LYRIC_DISPLAY' }),
      apple({ 'Item Type': 'AGGREGATE_NON_CATALOG_PLAY_TIME' }),
      apple({ 'Play Duration Milliseconds': -5 }),
      apple({ 'Play Duration Milliseconds': 0 }),
      apple({ 'Event End Timestamp': '1970-01-01T00:00:00Z' }),
      apple({ 'Play Duration Milliseconds': 'x' }),
      apple({ 'Content Name': '' }),
    ),
  )
  expect(format).toBe('apple_play_activity')
  expect(guesses).toEqual({})
  expect(plays).toMatchObject([
    {
      playedAt: at('2015-08-06T08:30:05.444Z'),
      timeMeans: 'end',
      msPlayed: 120_000,
      artist: 'SPICA',
      track: 'I’ll Be There',
      reasonEnd: 'trackdone',
    },
    { msPlayed: 186_000 },
  ])
  expect(skipped.map(({ skipReason }) => skipReason)).toEqual([
    ...Array.from({ length: 4 }, () => 'not_a_play'),
    'bad_time',
    'bad_row',
    'no_track',
  ])
})

test('Apple’s play activity: the order of the columns does not matter', () => {
  const row = apple({ 'End Reason Type': 'TRACK_SKIPPED_FORWARDS' })
  const reversed = Object.fromEntries(Object.entries(row).reverse())
  expect(readText(csv(reversed)).plays).toEqual(readText(csv(row)).plays)
})

test('Apple’s play activity of today names no artist: it is looked up, never guessed', () => {
  const { 'Content Name': _, 'Artist Name': __, ...row } = apple()
  const text = csv({ ...row, 'Song Name': 'Hello', 'Album Name': 'Hello - Single' })
  expect(readText(text, undefined, () => ({ artist: 'Adele' })).plays).toMatchObject([
    { artist: 'Adele', track: 'Hello', album: 'Hello' },
  ])
  expect(readText(text, undefined, () => ({ unknown: 'could be by Adele, Lionel Richie' })).skipped).toMatchObject([
    { skipReason: 'no_track', title: 'Hello', detail: 'could be by Adele, Lionel Richie' },
  ])
  expect(readText(text).skipped).toMatchObject([{ skipReason: 'no_track', title: 'Hello' }])
})

const daily = (row: Record<string, string | number> = {}) => ({
  'Date Played': '20240701',
  Hours: '19, 20',
  'Play Duration Milliseconds': 400_001,
  'Play Count': 3,
  'Skip Count': 0,
  'Track Description': 'Low - Sunflower',
  ...row,
})

test('Apple’s daily tracks become plays in the hours of the listener’s clock', () => {
  const { format, guesses, plays, skipped } = readText(
    csv(
      daily(),
      daily({ 'Track Description': 'A - B - C', 'Play Count': 1, Hours: '' }),
      daily({ 'Play Count': 0, 'Skip Count': 1, 'Play Duration Milliseconds': 0 }),
      daily({ 'Track Description': 'No separator' }),
      daily({ 'Date Played': '19700101' }),
    ),
    { zone: 'America/New_York', split: 'last' },
  )
  expect(format).toBe('apple_daily_tracks')
  expect(guesses).toEqual({ zone: 'Europe/London', split: 'first' })
  expect(plays.map(({ playedAt, msPlayed }) => [playedAt, msPlayed])).toEqual([
    [at('2024-07-01T23:45:00Z'), 133_335],
    [at('2024-07-02T00:45:00Z'), 133_333],
    [at('2024-07-01T23:45:00Z'), 133_333],
    [at('2024-07-01T16:45:00Z'), 400_001],
  ])
  expect(plays[0]).toMatchObject({ artist: 'Low', track: 'Sunflower' })
  expect(plays[3]).toMatchObject({ artist: 'A - B', track: 'C' })
  expect(skipped.map(({ skipReason }) => skipReason)).toEqual(['not_a_play', 'no_track', 'bad_time'])
})

test('YouTube: music is what stands under YouTube Music or on a topic channel', () => {
  const row = (more: object = {}) => ({
    header: 'YouTube',
    title: 'Watched XI',
    titleUrl: 'https://www.youtube.com/watch?v=oe01JMWrbH8',
    subtitles: [{ name: 'Hiroyuki Sawano - Topic' }],
    time: '2021-12-30T17:18:01.492Z',
    ...more,
  })
  const { format, guesses, plays, skipped } = readText(
    JSON.stringify([
      row(),
      row({ header: 'YouTube Music', title: 'Watched Okay! motto Believe', subtitles: [{ name: 'Yuki Hayashi' }] }),
      row({ subtitles: [{ name: 'A cooking channel' }] }),
      row({ details: [{ name: 'From Google Ads' }] }),
      row({ subtitles: undefined }),
      row({ header: 'YouTube Music', title: 'https://www.youtube.com/watch?v=1', subtitles: undefined }),
      row({ time: 'yesterday' }),
    ]),
  )
  expect(format).toBe('youtube_music')
  expect(guesses).toEqual({})
  expect(plays).toMatchObject([
    {
      playedAt: at('2021-12-30T17:18:01.492Z'),
      timeMeans: 'start',
      msPlayed: null,
      track: 'XI',
      artist: 'Hiroyuki Sawano',
    },
    { track: 'Okay! motto Believe', artist: 'Yuki Hayashi' },
  ])
  expect(skipped.map(({ skipReason }) => skipReason)).toEqual([
    'not_a_play',
    'not_a_play',
    'not_a_play',
    'no_track',
    'bad_time',
  ])
})

test.each([
  ['Watched Watched', 'Watched'],
  ['„Sonne“ angesehen', 'Sonne'],
  ['Sonne angesehen', 'Sonne'],
  ['Vous avez regardé Sonne', 'Sonne'],
  ['Has visto Sonne', 'Sonne'],
  ['Naar Sonne gekeken', 'Sonne'],
  ['Sonne を視聴しました', 'Sonne'],
  ['Watched\u00a0Sonne', 'Sonne'],
  ['Sonne', 'Sonne'],
])('%j is the title %j', (text, title) => expect(watchedTitle(text)).toBe(title))

test('Tidal: the zone and the end of the play that a time means are asked for', () => {
  const text = csv({
    artist_name: 'Low',
    track_title: 'Sunflower',
    album_name: 'Things',
    entry_date: '2024-05-02 04:21:11',
    stream_duration_ms: 61000,
    client_name_from_session: 'iOS',
    country_name: 'DE',
  })
  expect(readText(text)).toMatchObject({
    format: 'tidal',
    guesses: { zone: 'UTC', time: 'start' },
    plays: [
      { playedAt: at('2024-05-02T04:21:11Z'), timeMeans: 'start', msPlayed: 61_000, platform: 'ios', country: 'DE' },
    ],
  })
  expect(readText(text, { zone: 'Europe/Berlin', time: 'end' }).plays).toMatchObject([
    { playedAt: at('2024-05-02T02:21:11Z'), timeMeans: 'end' },
  ])
})

test('SoundCloud: the artist stands in the title', () => {
  const row = (title: string) => ({
    play_time: '2024-05-02 04:21:11 UTC',
    track_title: title,
    track_url: 'https://soundcloud.com/x',
  })
  const text = csv(row('Low - Sunflower - live'), row('Sunflower'))
  expect(readText(text)).toMatchObject({
    format: 'soundcloud',
    guesses: { split: 'first', time: 'start' },
    plays: [{ playedAt: at('2024-05-02T04:21:11Z'), artist: 'Low', track: 'Sunflower - live', msPlayed: null }],
    skipped: [{ skipReason: 'no_track', title: 'Sunflower' }],
  })
  expect(readText(text, { split: 'last' }).plays).toMatchObject([{ artist: 'Low - Sunflower', track: 'live' }])
})

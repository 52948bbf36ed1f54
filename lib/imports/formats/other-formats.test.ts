import { expect, test } from 'vitest'
import { readText } from '../testing/read-file-text'

const at = (iso: string) => Date.parse(iso)
const jsonl = (...rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n')

test('Last.fm, CSV of ghan.nl: starts without a length; 1970 and 2099 are no times', () => {
  const header = 'uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid'
  const line = (uts: number | string, track: string) => `"${uts}","11 Jul 2024, 09:07","Go‐Go’s","","","","${track}",""`
  const { format, guesses, plays, skipped } = readText(
    [header, line(1720688852, 'This Town, Too'), line(0, 'Old'), line(4_070_908_800, 'New'), line('', 'Now')].join(
      '\n',
    ),
  )
  expect(format).toBe('lastfm')
  expect(guesses).toEqual({})
  expect(plays).toMatchObject([
    {
      playedAt: at('2024-07-11T09:07:32Z'),
      timeMeans: 'start',
      msPlayed: null,
      artist: 'Go‐Go’s',
      track: 'This Town, Too',
    },
  ])
  expect(plays[0]?.album).toBeNull()
  expect(skipped.map(({ skipReason }) => skipReason)).toEqual(['bad_time', 'bad_time', 'not_a_play'])
})

test('Last.fm, JSON of ghan.nl: a list of pages, whose row without a date was playing just then', () => {
  const row = (name: string, date?: object) => ({
    artist: { mbid: '', '#text': 'CHUU' },
    album: { '#text': 'Howl' },
    name,
    ...date,
  })
  const { plays, skipped } = readText(
    JSON.stringify([
      { track: [row('Now', { '@attr': { nowplaying: 'true' } }), row('One', { date: { uts: '1749776100' } })] },
      { track: [row('Two', { date: { uts: '1749775800' } })] },
    ]),
  )
  expect(plays).toMatchObject([
    { playedAt: at('2025-06-13T00:55:00Z'), track: 'One', artist: 'CHUU', album: 'Howl' },
    { playedAt: at('2025-06-13T00:50:00Z'), track: 'Two' },
  ])
  expect(skipped).toMatchObject([
    { skipReason: 'not_a_play', title: 'Now', detail: 'was playing when the file was made' },
  ])
})

test.each([
  ['CSV', '\ufeffArtist;Album;AlbumId;Track;Date#ada\n"Low";"Things; We Lost";"";"Sunflower";"1600000000000"\n'],
  [
    'JSON',
    '{"username":"ada","scrobbles":[{"track":"Sunflower","artist":"Low","album":"Things; We Lost","albumId":"","date":1600000000000}]}',
  ],
])('Last.fm, %s of lastfmstats.com: times in milliseconds', (_, text) => {
  const { format, plays } = readText(text)
  expect(format).toBe('lastfm')
  expect(plays).toMatchObject([
    { playedAt: 1_600_000_000_000, artist: 'Low', album: 'Things; We Lost', track: 'Sunflower' },
  ])
})

test('Last.fm, CSV of benjaminbenben.com: no header, to the minute, perhaps without a time', () => {
  const { format, guesses, plays, skipped } = readText(
    'Low,Things We Lost,Sunflower,05 Apr 2010 11:59\nLow,,Whitetail,\n',
  )
  expect(format).toBe('lastfm_minutes')
  expect(guesses).toEqual({})
  expect(plays).toMatchObject([{ playedAt: at('2010-04-05T11:59:00Z'), artist: 'Low', track: 'Sunflower' }])
  expect(skipped).toMatchObject([{ skipReason: 'bad_time', title: 'Whitetail' }])
})

test('a table of a script is told by its columns; the zone is asked for', () => {
  const r =
    '"","date","artist","track","album"\n"1",2020-04-13 05:01:31,"Dark Tranquillity","Haven","Haven (re-issue)"\n'
  expect(readText(r)).toMatchObject({
    format: 'scrobble_table',
    guesses: { zone: 'UTC', time: 'start' },
    plays: [{ playedAt: at('2020-04-13T05:01:31Z'), timeMeans: 'start', track: 'Haven', album: 'Haven (re-issue)' }],
  })
  expect(readText(r, { zone: 'America/New_York', time: 'end' }).plays).toMatchObject([
    { playedAt: at('2020-04-13T09:01:31Z'), timeMeans: 'end' },
  ])
  expect(readText('artist,track,album,played_at\nLow,Sunflower,,2021-01-02 03:04\n')).toMatchObject({
    format: 'scrobble_table_minutes',
    guesses: { zone: 'Europe/London', time: 'start' },
  })
})

test('a table whose times stand in UTC for sure asks nothing', () => {
  expect(readText('Track Name;Artist Name;Timestamp\nSunflower;Low;1600000000\n')).toMatchObject({
    format: 'scrobble_table',
    guesses: {},
    plays: [{ playedAt: 1_600_000_000_000 }],
  })
  expect(readText('title\tartist\tplayed_at\nSunflower\tLow\t2020-09-13T12:26:40Z\n')).toMatchObject({
    guesses: {},
    plays: [{ playedAt: 1_600_000_000_000 }],
  })
})

test('a table without a header asks which column is which', () => {
  const text = '1600000000,Low,Things We Lost,Sunflower\n1600000300,Low,Things We Lost,Whitetail\n'
  const { format, guesses, plays } = readText(text)
  expect(format).toBe('scrobble_table')
  expect(guesses).toEqual({ columns: ['time', 'artist', 'album', 'track'] })
  expect(plays[1]).toMatchObject({ artist: 'Low', album: 'Things We Lost', track: 'Whitetail' })
  expect(readText(text, { columns: ['time', 'track', 'album', 'artist'] }).plays[1]).toMatchObject({
    artist: 'Whitetail',
    track: 'Low',
  })
})

const listen = (listenedAt: number, info: object, metadata: object = {}) => ({
  listened_at: listenedAt,
  track_metadata: {
    track_name: 'Desert',
    artist_name: 'OurR',
    release_name: 'Desert',
    additional_info: info,
    ...metadata,
  },
})

test('ListenBrainz: what was heard is duration_played or ms_played, never the length of the track', () => {
  const { format, plays } = readText(
    jsonl(
      listen(1749780612, { duration: 240, duration_played: 31 }),
      listen(1749780613, { duration_ms: 245000, ms_played: '61000' }),
      listen(1749780614, { duration_ms: 245000, media_player: 'Navidrome' }),
    ),
  )
  expect(format).toBe('listenbrainz')
  expect(plays.map(({ msPlayed }) => msPlayed)).toEqual([31_000, 61_000, null])
  expect(plays[2]).toMatchObject({
    playedAt: 1_749_780_614_000,
    timeMeans: 'start',
    artist: 'OurR',
    album: 'Desert',
    platformText: 'Navidrome',
  })
})

test('the length of a track is kept beside what was heard of it, in milliseconds', () => {
  const lengthsOf = (text: string) => readText(text).plays.map(({ trackLengthMs }) => trackLengthMs)
  const listens = jsonl(
    listen(1749780612, { duration: '240' }),
    listen(1749780613, { duration_ms: 245_000 }),
    listen(1749780614, { duration_ms: 0 }),
    listen(1749780615, { duration_ms: -1, duration: 99_999_999 }),
    listen(1749780616, {}),
  )
  expect(lengthsOf(listens)).toEqual([240_000, 245_000, null, null, null])
  const scrobble = { time: 1748738924, track: { artists: ['A'], title: 'B', length: 215 }, duration: 31 }
  expect(lengthsOf(JSON.stringify({ maloja: { export_time: 1748738994 }, scrobbles: [scrobble] }))).toEqual([215_000])
  const named = (alias: string) => ({ aliases: [{ alias, is_primary: true }] })
  const played = { listened_at: '2022-01-08T22:32:08Z', track: { duration: 354, ...named('B') }, artists: [named('A')] }
  expect(lengthsOf(JSON.stringify({ version: '1', listens: [played] }))).toEqual([354_000])
  expect(lengthsOf(jsonl({ timeMs: 1714559696789, artist: 'A', track: 'B', durationMs: 1000 }))).toEqual([1000])
  expect(lengthsOf(rockboxLog('UTC'))).toEqual([371_000, 280_000])
})

test('ListenBrainz: a time is a start, but for plays that it took from a Spotify file', () => {
  const spotify = {
    submission_client: 'ListenBrainz Archive Importer',
    music_service: 'spotify.com',
    ms_played: 40_000,
  }
  const lastfm = { submission_client: 'ListenBrainz lastfm importer v2' }
  const old = JSON.stringify([
    listen(1749780612, spotify),
    listen(1749780700, lastfm),
    listen(5, {}),
    listen(1749780800, {}, { track_name: '' }),
  ])
  const { plays, skipped } = readText(old)
  expect(plays.map(({ timeMeans }) => timeMeans)).toEqual(['end', 'start'])
  expect(skipped.map(({ skipReason }) => skipReason)).toEqual(['bad_time', 'no_track'])
})

test('Maloja: seconds heard, and one artist line where it lists a joined one beside its members', () => {
  const scrobble = (artists: string[], more = {}) => ({
    time: 1746434410,
    track: { artists, title: 'Ibuki', album: { albumtitle: 'Magnify Tokyo' }, length: 240 },
    duration: null,
    origin: 'client:default',
    ...more,
  })
  const { format, plays } = readText(
    JSON.stringify({
      maloja: { export_time: 1748738994 },
      scrobbles: [
        scrobble(['Kanade Ishihara', 'Magnify Tokyo • Kanade Ishihara']),
        scrobble(['A', 'B'], { duration: 210, origin: 'import:spotify' }),
      ],
    }),
  )
  expect(format).toBe('maloja')
  expect(plays).toMatchObject([
    {
      artist: 'Magnify Tokyo • Kanade Ishihara',
      track: 'Ibuki',
      album: 'Magnify Tokyo',
      msPlayed: null,
      timeMeans: 'start',
    },
    { artist: 'A, B', msPlayed: 210_000, timeMeans: 'end' },
  ])
})

test('Koito: names are the primary aliases, durations those of tracks', () => {
  const named = (...names: string[]) => ({
    aliases: names.map((alias, index) => ({ alias, is_primary: index === names.length - 1 })),
  })
  const text = JSON.stringify({
    version: '1',
    listens: [
      {
        listened_at: '2022-01-08T22:32:08Z',
        track: { duration: 354, ...named('rise', 'Every Wave To Ever Rise') },
        album: named('LP3'),
        artists: [named('American Football'), named('Elizabeth Powell')],
      },
    ],
  })
  expect(readText(text)).toMatchObject({
    format: 'koito',
    plays: [
      {
        playedAt: at('2022-01-08T22:32:08Z'),
        track: 'Every Wave To Ever Rise',
        artist: 'American Football, Elizabeth Powell',
        album: 'LP3',
        msPlayed: null,
      },
    ],
  })
})

test.each([
  [
    'CSV',
    'timeHuman,timeMs,artist,track,album,albumArtist,durationMs,mediaPlayerPackage,mediaPlayerName,mediaPlayerVersion,event\n' +
      '"2024",1714559696789,Low,Sunflower,,Low,null,p,Poweramp,1,scrobble\n' +
      '"2024",1714559697789,Low,Sunflower,,Low,null,p,Poweramp,1,love\n',
  ],
  [
    'JSON lines',
    jsonl(
      {
        timeMs: 1714559696789,
        artist: 'Low',
        track: 'Sunflower',
        durationMs: 1000,
        mediaPlayerName: 'Poweramp',
        event: 'scrobble',
      },
      { timeMs: 1714559697789, artist: 'Low', track: 'Sunflower', event: 'unlove' },
    ),
  ],
])('Pano Scrobbler, %s: love marks are no plays', (_, text) => {
  const { format, plays, skipped } = readText(text)
  expect(format).toBe('pano_scrobbler')
  expect(plays).toMatchObject([
    { playedAt: 1_714_559_696_789, msPlayed: null, artist: 'Low', platformText: 'Poweramp' },
  ])
  expect(skipped).toMatchObject([{ skipReason: 'not_a_play' }])
})

const rockboxLog = (tz: string) =>
  `#AUDIOSCROBBLER/1.1\n#TZ/${tz}\n#CLIENT/Rockbox ipodvideo $Revision$\n#ARTIST\t#ALBUM\t#TITLE\t#TRACKNUM\n` +
  // 1 July and 1 January 2024, 12:00:00 by the clock of the player
  'David Bowie\t"Heroes"\t"Heroes"\t3\t371\tL\t1719835200\t\n' +
  'Low\t\tSunflower\t1\t280\tL\t1704110400\nLow\t\tWhitetail\t1\t280\tS\t1704110700\t\n'

test('Rockbox with an unknown zone: each time by the rule of its day; skipped tracks are no plays', () => {
  const { format, guesses, plays, skipped } = readText(rockboxLog('UNKNOWN'), { zone: 'Europe/London' })
  expect(format).toBe('rockbox')
  expect(guesses).toEqual({ zone: 'Europe/London' })
  expect(plays).toMatchObject([
    { playedAt: at('2024-07-01T11:00:00Z'), track: '"Heroes"', album: '"Heroes"', msPlayed: null, timeMeans: 'start' },
    { playedAt: at('2024-01-01T12:00:00Z'), track: 'Sunflower', album: null },
  ])
  expect(skipped).toMatchObject([{ skipReason: 'not_a_play', title: 'Whitetail' }])
})

test('Rockbox in UTC asks nothing', () => {
  const { guesses, plays } = readText(rockboxLog('UTC'))
  expect(guesses).toEqual({})
  expect(plays[0]).toMatchObject({ playedAt: at('2024-07-01T12:00:00Z') })
})

test('Libre.fm: comments, columns in any case, further columns', () => {
  expect(readText('# exported\nTime,Artist,Track,Album,userid\n1600000000,Low,Sunflower,Things,7\n')).toMatchObject({
    format: 'librefm',
    guesses: {},
    plays: [{ playedAt: 1_600_000_000_000, artist: 'Low', track: 'Sunflower', album: 'Things', timeMeans: 'start' }],
  })
})

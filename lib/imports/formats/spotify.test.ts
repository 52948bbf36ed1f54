import { expect, test } from 'vitest'
import { formatOf } from './formats'
import { platformFamily } from './platform-family'
import { spotifyAccount } from './spotify-account'
import { spotifyExtended } from './spotify-extended'

const latest = Date.UTC(2026, 10, 24)
const base = {
  ts: '2024-02-29T23:59:59Z',
  ms_played: 1000,
  master_metadata_track_name: 'T',
  master_metadata_album_artist_name: 'A',
}
const read = (row: object) => spotifyExtended.read({ ...base, ...row }, { latest })

test.each([
  [
    {},
    {
      playedAt: Date.UTC(2024, 1, 29, 23, 59, 59),
      msPlayed: 1000,
      track: 'T',
      artist: 'A',
      album: null,
      platform: null,
    },
  ],
  [{ ms_played: undefined }, { msPlayed: 0 }],
  [{ ms_played: 86_400_000 }, { msPlayed: 86_400_000 }],
  [{ ts: '2024-02-29T18:59:59-05:00' }, { playedAt: Date.UTC(2024, 1, 29, 23, 59, 59) }],
  [{ ts: '2024-03-01T13:59:59.5+14:00' }, { playedAt: Date.UTC(2024, 1, 29, 23, 59, 59, 500) }],
  [
    { spotify_track_uri: 'spotify:track:abc', conn_country: 'gb', platform: 'Android OS 9' },
    { uri: 'spotify:track:abc', country: 'GB', platform: 'android', platformText: 'Android OS 9' },
  ],
  [
    { spotify_track_uri: 7, conn_country: 'ZZ', shuffle: 'yes', skipped: null, offline: true, extra: {} },
    { uri: null, country: null, shuffle: null, skipped: null, offline: true },
  ],
  [
    { platform: 'x'.repeat(200), reason_end: 'y'.repeat(60) },
    { platformText: 'x'.repeat(100), reasonEnd: 'y'.repeat(40) },
  ],
  [{ episode_name: 'E' }, { track: 'T' }],
])('%j is a play', (row, play) => expect(read(row)).toMatchObject(play))

test.each([
  [{ master_metadata_track_name: null, episode_name: 'E' }, 'podcast'],
  [{ master_metadata_track_name: null, audiobook_title: 'B' }, 'audiobook'],
  [{ master_metadata_track_name: null }, 'no_track'],
  [{ master_metadata_album_artist_name: '  ' }, 'no_track'],
  [{ ts: undefined }, 'bad_time'],
  [{ ts: '2024-02-30T00:00:00Z' }, 'bad_time'],
  [{ ts: '2024-13-01T00:00:00Z' }, 'bad_time'],
  [{ ts: '2024-00-10T00:00:00Z' }, 'bad_time'],
  [{ ts: '2024-01-00T00:00:00Z' }, 'bad_time'],
  [{ ts: '2024-02-29T00:00:00+14:01' }, 'bad_time'],
  [{ ts: '2024-02-29T00:00:00-99:99' }, 'bad_time'],
  [{ ts: '2024-01-01T25:00:00Z' }, 'bad_time'],
  [{ ts: '2001-12-31T23:59:59Z' }, 'bad_time'],
  [{ ts: '2026-11-24T00:00:01Z' }, 'bad_time'],
  [{ ts: 1_700_000_000 }, 'bad_time'],
  [{ ms_played: -1 }, 'bad_row'],
  [{ ms_played: 86_400_001 }, 'bad_row'],
  [{ ms_played: '1000' }, 'bad_row'],
])('%j is left out as %s', (row, skipReason) => expect(read(row)).toMatchObject({ skipReason }))

test('account data: music, podcast and audiobook', () => {
  const account = (row: object) => spotifyAccount.read({ endTime: '2025-04-12 13:47', msPlayed: 5, ...row }, { latest })
  expect(account({ artistName: 'A', trackName: 'T' })).toMatchObject({
    playedAt: Date.UTC(2025, 3, 12, 13, 47),
    msPlayed: 5,
    album: null,
  })
  expect(account({ podcastName: 'P', episodeName: 'E' })).toMatchObject({ skipReason: 'podcast', title: 'E' })
  expect(account({ audiobookName: 'B', authorName: 'W', chapterName: 'C' })).toMatchObject({
    skipReason: 'audiobook',
    title: 'C',
  })
  expect(account({ artistName: 'A' })).toMatchObject({ skipReason: 'no_track' })
})

test('a format is told by its keys alone', () => {
  expect(formatOf({ ts: '', ms_played: 1 })?.id).toBe('spotify_extended')
  expect(formatOf({ ts: '', spotify_episode_uri: null })?.id).toBe('spotify_extended')
  expect(formatOf({ endTime: '', podcastName: '' })?.id).toBe('spotify_account')
  expect(formatOf({ ts: '' })).toBeUndefined()
  expect(formatOf({ time: '', artist: '' })).toBeUndefined()
})

test.each([
  ['Android OS 9 API 28 (samsung, SM-G960F)', 'android'],
  ['iOS 12.1.4 (iPhone8,1)', 'ios'],
  ['OS X 10.14.2 [x86 8]', 'macos'],
  ['Windows 10 (10.0.17134; x64)', 'windows'],
  ['Linux [x86-64 0]', 'linux'],
  ['web_player windows 10;chrome 120.0.0.0;desktop', 'web'],
  ['WebPlayer (websocket RFC6455)', 'web'],
  ['Partner google cast;Chromecast;', 'cast'],
  ['Partner sony_tv;ps4;', 'console'],
  ['Partner android_tv Sony;Bravia', 'tv'],
  ['Partner spotify_webos_tv', 'tv'],
  ['Partner amazon_salmon Amazon;Echo_Dot', 'speaker'],
  ['Partner sonos_ppc Sonos;Play1', 'speaker'],
  ['Partner tesla', 'car'],
  ['osx', 'macos'],
  ['ios', 'ios'],
  ['not_applicable', 'other'],
])('%s is of the family %s', (text, family) => expect(platformFamily(text)).toBe(family))

test('account data names a row without a name “Unknown”: no track, unless an artist or a track is called so', () => {
  const account = (artistName: string, trackName: string) =>
    spotifyAccount.read({ endTime: '2025-04-12 13:47', msPlayed: 5, artistName, trackName }, { latest })
  expect(account('Unknown Artist', 'Unknown Track')).toMatchObject({ skipReason: 'no_track' })
  expect(account('Unknown Mortal Orchestra', 'Multi-Love')).toMatchObject({ artist: 'Unknown Mortal Orchestra' })
  expect(account('Unknown Artist', 'Multi-Love')).toMatchObject({ artist: 'Unknown Artist' })
})

import type { TestFile } from '@/lib/imports/testing/import-files'
import { workbook } from '@/lib/imports/testing/workbook'
import { mulberry32 } from '@/lib/testing/mulberry32'

type MadeUpPlay = { start: number; ms: number; track: string; artist: string; album: string }

const ARTISTS = 600
const TRACKS_OF_ARTIST = 12

/** Plays one after the other from 2020 on, of 7,200 tracks. */
export function madeUpPlays(count: number): MadeUpPlay[] {
  const random = mulberry32(11)
  let start = Date.UTC(2020, 0, 1)
  return Array.from({ length: count }, () => {
    const artist = Math.floor(random() ** 2 * ARTISTS)
    const track = Math.floor(random() * TRACKS_OF_ARTIST)
    const ms = 30_000 + Math.floor(random() * 240_000)
    start += ms + 1000 * Math.floor(random() * 3600)
    return {
      start: start - (start % 1000),
      ms,
      track: `Track “${track}” of ${artist}`,
      artist: `The Artist, ${artist}`,
      album: `Album ${track % 3} of ${artist}`,
    }
  })
}

const iso = (ms: number) => new Date(ms).toISOString().replace('.000Z', 'Z')
const wall = (ms: number) => iso(ms).replace('T', ' ').replace('Z', '')
const second = (ms: number) => Math.floor(ms / 1000)
const quoted = (cells: (string | number)[]) => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')
const csv = (columns: string[], rows: (string | number)[][]) => [columns.join(','), ...rows.map(quoted)].join('\n')
const lines = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n')

const extended = ({ start, ms, track, artist, album }: MadeUpPlay) => ({
  ts: iso(start + ms),
  platform: 'android',
  ms_played: ms,
  conn_country: 'NL',
  ip_addr: '192.0.2.1',
  master_metadata_track_name: track,
  master_metadata_album_artist_name: artist,
  master_metadata_album_album_name: album,
  spotify_track_uri: `spotify:track:${track.length}${artist}`,
  episode_name: null,
  episode_show_name: null,
  spotify_episode_uri: null,
  reason_start: 'trackdone',
  reason_end: 'trackdone',
  shuffle: false,
  skipped: false,
  offline: false,
  offline_timestamp: second(start),
  incognito_mode: false,
})

const listen = ({ start, ms, track, artist, album }: MadeUpPlay) => ({
  listened_at: second(start),
  track_metadata: {
    track_name: track,
    artist_name: artist,
    release_name: album,
    additional_info: { duration_ms: ms, media_player: 'Player', submission_client: 'Player' },
    mbid_mapping: { recording_mbid: '1b0a6c3c-9a3a-4a63-9f3e-1a0e7c0a2b11', artists: [{ artist_credit_name: artist }] },
  },
})

/** A file of each format that tells of the same plays, as its service writes it. */
export const madeUpFiles: Record<string, (plays: MadeUpPlay[]) => TestFile | Promise<TestFile>> = {
  spotify_extended: (plays) => ({
    name: 'Streaming_History_Audio_2020-2026_0.json',
    content: JSON.stringify(plays.map(extended)),
  }),
  spotify_account: (plays) => ({
    name: 'StreamingHistory_music_0.json',
    content: JSON.stringify(
      plays.map(({ start, ms, track, artist }) => ({
        endTime: wall(start + ms).slice(0, 16),
        artistName: artist,
        trackName: track,
        msPlayed: ms,
      })),
    ),
  }),
  lastfm: (plays) => ({
    name: 'recenttracks.csv',
    content: csv(
      ['uts', 'utc_time', 'artist', 'artist_mbid', 'album', 'album_mbid', 'track', 'track_mbid'],
      plays.map(({ start, track, artist, album }) => [second(start), iso(start), artist, '', album, '', track, '']),
    ),
  }),
  lastfm_minutes: (plays) => ({
    name: 'lastfm.csv',
    content: plays
      .map(({ start, track, artist, album }) => {
        const [, day, month, year] = new Date(start).toUTCString().split(' ')
        return quoted([artist, album, track, `${day} ${month} ${year} ${iso(start).slice(11, 16)}`])
      })
      .join('\n'),
  }),
  listenbrainz: (plays) => ({ name: 'listens.jsonl', content: lines(plays.map(listen)) }),
  maloja: (plays) => ({
    name: 'maloja_export.json',
    content: JSON.stringify({
      maloja: { export_time: 1764350000 },
      scrobbles: plays.map(({ start, ms, track, artist, album }) => ({
        time: second(start),
        track: { artists: [artist], title: track, album: { artists: [artist], albumtitle: album }, length: null },
        duration: second(ms),
        origin: 'client:default',
      })),
    }),
  }),
  koito: (plays) => ({
    name: 'koito_export.json',
    content: JSON.stringify({
      version: '1',
      listens: plays.map(({ start, ms, track, artist, album }) => ({
        listened_at: iso(start),
        track: { duration: second(ms), aliases: [{ alias: track, source: 'Canonical', is_primary: true }] },
        album: { aliases: [{ alias: album, source: 'Canonical', is_primary: true }] },
        artists: [{ aliases: [{ alias: artist, source: 'Canonical', is_primary: true }] }],
      })),
    }),
  }),
  pano_scrobbler: (plays) => ({
    name: 'scrobbles.jsonl',
    content: lines(
      plays.map(({ start, ms, track, artist, album }) => ({
        timeHuman: wall(start),
        timeMs: start,
        artist,
        track,
        album,
        albumArtist: artist,
        durationMs: ms,
        mediaPlayerName: 'Player',
        event: 'scrobble',
      })),
    ),
  }),
  rockbox: (plays) => ({
    name: '.scrobbler.log',
    content: [
      '#AUDIOSCROBBLER/1.1',
      '#TZ/UTC',
      '#CLIENT/Rockbox',
      ...plays.map(({ start, ms, track, artist, album }, index) =>
        [artist, album, track, index % 12, second(ms), 'L', second(start), ''].join('\t'),
      ),
    ].join('\n'),
  }),
  librefm: (plays) => ({
    name: 'librefm.csv',
    content: csv(
      ['Time', 'Artist', 'Track', 'Album'],
      plays.map(({ start, track, artist, album }) => [second(start), artist, track, album]),
    ),
  }),
  apple_play_activity: (plays) => ({
    name: 'Apple Music Play Activity.csv',
    content: csv(
      [
        'Apple Id Number',
        'Artist Name',
        'Build Version',
        'Client Platform',
        'Content Name',
        'End Reason Type',
        'Event End Timestamp',
        'Event Type',
        'Media Duration In Milliseconds',
        'Offline',
        'Play Duration Milliseconds',
      ],
      plays.map(({ start, ms, track, artist }) => [
        1,
        artist,
        'Music/3.1 iOS/17',
        'IOS',
        track,
        'NATURAL_END_OF_TRACK',
        iso(start + ms),
        'PLAY_END',
        ms,
        'false',
        ms,
      ]),
    ),
  }),
  apple_daily_tracks: (plays) => ({
    name: 'Apple Music - Play History Daily Tracks.csv',
    content: csv(
      [
        'Country',
        'Date Played',
        'Hours',
        'Play Duration Milliseconds',
        'Play Count',
        'Skip Count',
        'Track Description',
      ],
      plays.map(({ start, ms, track, artist }) => [
        'Netherlands',
        iso(start).slice(0, 10).replaceAll('-', ''),
        Number(iso(start).slice(11, 13)),
        ms,
        1,
        0,
        `${artist} - ${track}`,
      ]),
    ),
  }),
  youtube_music: (plays) => ({
    name: 'watch-history.json',
    content: JSON.stringify(
      plays.map(({ start, track, artist }) => ({
        header: 'YouTube Music',
        title: `Watched ${track}`,
        titleUrl: 'https://music.youtube.com/watch?v=00000000000',
        subtitles: [{ name: `${artist} - Topic`, url: 'https://www.youtube.com/channel/0' }],
        time: new Date(start).toISOString(),
        products: ['YouTube'],
        activityControls: ['YouTube watch history'],
      })),
    ),
  }),
  deezer: (plays) =>
    workbook('deezer-data.xlsx', [
      [
        'Song Title',
        'Artist',
        'ISRC',
        'Album Title',
        'IP Address',
        'Listening Time',
        'Platform Name',
        'Platform Model',
        'Date',
      ],
      ...plays.map(({ start, ms, track, artist, album }) => [
        track,
        artist,
        'NLA000000001',
        album,
        '192.0.2.1',
        second(ms),
        'android',
        'Phone',
        wall(start),
      ]),
    ]),
  tidal: (plays) => ({
    name: 'streaming.csv',
    content: csv(
      [
        'artist_name',
        'track_title',
        'album_name',
        'entry_date',
        'stream_duration_ms',
        'client_name_from_session',
        'country_name',
      ],
      plays.map(({ start, ms, track, artist, album }) => [artist, track, album, wall(start), ms, 'Android', 'NL']),
    ),
  }),
  soundcloud: (plays) => ({
    name: 'play_history.csv',
    content: csv(
      ['play_time', 'track_title', 'track_url'],
      plays.map(({ start, track, artist }) => [
        `${wall(start)} UTC`,
        `${artist} - ${track}`,
        'https://soundcloud.com/',
      ]),
    ),
  }),
  scrobble_table: (plays) => ({
    name: 'plays.tsv',
    content: [
      ['Date', 'Artist', 'Album', 'Track'].join('\t'),
      ...plays.map(({ start, track, artist, album }) => [wall(start), artist, album, track].join('\t')),
    ].join('\n'),
  }),
  scrobble_table_minutes: (plays) => ({
    name: 'plays.csv',
    content: csv(
      ['artist', 'track', 'album', 'played_at'],
      plays.map(({ start, track, artist, album }) => [artist, track, album, wall(start).slice(0, 16)]),
    ),
  }),
}

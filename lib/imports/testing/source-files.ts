import type { ToldPlay } from '@/lib/matching/testing/made-up-sources'
import type { TestFile } from './import-files'

// What made-up sources tell, as the files that their services give.

const second = (ms: number | null) => Math.round((ms ?? 0) / 1000)

export const spotifyFile = (plays: ToldPlay[]): TestFile => ({
  name: 'Streaming_History_Audio_2023_1.json',
  content: JSON.stringify(
    plays.map(({ end, msPlayed, title, artist }) => ({
      ts: new Date(end ?? 0).toISOString().replace('.000Z', 'Z'),
      ms_played: msPlayed,
      master_metadata_track_name: title,
      master_metadata_album_artist_name: artist,
    })),
  ),
})

export const lastfmFile = (plays: ToldPlay[]): TestFile => ({
  name: 'recenttracks-listener-1720689000.csv',
  content: [
    'uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid',
    ...plays.map(({ start, title, artist }) =>
      [second(start), '', artist, '', 'Album', '', title, ''].map((cell) => `"${cell}"`).join(),
    ),
  ].join('\n'),
})

export const listenbrainzFile = (plays: ToldPlay[]): TestFile => ({
  name: 'listens.jsonl',
  content: plays
    .map(({ start, msPlayed, title, artist }) =>
      JSON.stringify({
        listened_at: second(start),
        track_metadata: {
          artist_name: artist,
          track_name: title,
          additional_info: msPlayed === null ? {} : { duration_played: msPlayed / 1000 },
        },
      }),
    )
    .join('\n'),
})

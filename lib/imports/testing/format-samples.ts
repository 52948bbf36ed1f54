const json = (rows: object[]) => ({ ending: 'json', text: JSON.stringify(rows) })
const jsonl = (row: object) => ({ ending: 'jsonl', text: JSON.stringify(row) })
const csv = (...lines: string[]) => ({ ending: 'csv', text: lines.join('\n') })

/** A small file of each text format, with one play of "Sunflower" by Low. */
export const formatSamples: Record<string, { ending: string; text: string }> = {
  spotify_extended: json([
    {
      ts: '2024-05-01T10:00:00Z',
      ms_played: 200_000,
      master_metadata_track_name: 'Sunflower',
      master_metadata_album_artist_name: 'Low',
    },
  ]),
  spotify_account: json([
    { endTime: '2024-05-01 10:00', artistName: 'Low', trackName: 'Sunflower', msPlayed: 200_000 },
  ]),
  lastfm: csv('uts,utc_time,artist,track,album', '1720688852,"11 Jul 2024, 09:07",Low,Sunflower,Things'),
  lastfm_minutes: csv('Low,Things,Sunflower,05 Apr 2010 11:59'),
  listenbrainz: jsonl({
    listened_at: 1_749_780_612,
    track_metadata: { track_name: 'Sunflower', artist_name: 'Low', additional_info: { duration_played: 31 } },
  }),
  maloja: {
    ending: 'json',
    text: JSON.stringify({
      scrobbles: [{ time: 1_746_434_410, track: { artists: ['Low'], title: 'Sunflower', album: null }, duration: 210 }],
    }),
  },
  koito: {
    ending: 'json',
    text: JSON.stringify({
      version: '1',
      listens: [
        {
          listened_at: '2022-01-08T22:32:08Z',
          track: { aliases: [{ alias: 'Sunflower', is_primary: true }] },
          artists: [{ aliases: [{ alias: 'Low', is_primary: true }] }],
        },
      ],
    }),
  },
  pano_scrobbler: jsonl({ timeMs: 1_714_559_696_789, artist: 'Low', track: 'Sunflower', event: 'scrobble' }),
  rockbox: {
    ending: 'log',
    text: '#AUDIOSCROBBLER/1.1\n#TZ/UNKNOWN\nLow\tThings\tSunflower\t1\t280\tL\t1704110400\t',
  },
  librefm: csv('time,artist,track,album', '1600000000,Low,Sunflower,Things'),
  apple_play_activity: csv(
    'Event End Timestamp,Event Start Timestamp,Play Duration Milliseconds,Media Duration In Milliseconds,Song Name,Artist Name',
    '2015-08-06T08:30:05.444Z,2015-08-06T08:29:05.444Z,60000,186000.0,Sunflower,Low',
  ),
  apple_daily_tracks: csv(
    'Date Played,Hours,Play Duration Milliseconds,Play Count,Skip Count,Track Description',
    '20240701,"19, 20",400000,3,0,Low - Sunflower',
  ),
  youtube_music: json([
    {
      header: 'YouTube Music',
      title: 'Watched Sunflower',
      titleUrl: 'https://music.youtube.com/watch?v=x',
      subtitles: [{ name: 'Low - Topic' }],
      time: '2021-12-30T17:18:01.492Z',
    },
  ]),
  tidal: csv('artist_name,track_title,entry_date,stream_duration_ms', 'Low,Sunflower,2024-05-02 04:21:11,61000'),
  soundcloud: csv('play_time,track_title', '2024-05-02 04:21:11 UTC,Low - Sunflower'),
  scrobble_table: csv('date,artist,track,ms_played', '2020-04-13 05:01:31,Low,Sunflower,50000'),
  scrobble_table_minutes: csv('date,artist,track', '2020-04-13 05:01,Low,Sunflower'),
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UnreadableFile } from '../../storage/unreadable-file'
import { latest, rowsOf } from '../testing/read-file-text'
import type { JsonRow } from './format'
import { formatById, formatOf } from './formats'

/** A row of each format, as a file has it. */
const samples: Record<string, JsonRow | string> = {
  lastfm: 'uts,utc_time,artist,track,album\n1720688852,"11 Jul 2024, 09:07",Low,Sunflower,Things',
  lastfm_minutes: 'Low,Things,Sunflower,05 Apr 2010 11:59',
  listenbrainz: {
    listened_at: 1749780612,
    track_metadata: { track_name: 'Desert', artist_name: 'OurR', additional_info: { duration_played: 31 } },
  },
  maloja: { time: 1746434410, track: { artists: ['A', 'B'], title: 'T', album: { albumtitle: 'M' } }, duration: 210 },
  koito: {
    listened_at: '2022-01-08T22:32:08Z',
    track: { aliases: [{ alias: 'T' }] },
    artists: [{ aliases: [{ alias: 'A' }] }],
  },
  pano_scrobbler: { timeMs: 1714559696789, artist: 'Low', track: 'Sunflower', event: 'scrobble' },
  rockbox: '#AUDIOSCROBBLER/1.1\n#TZ/UNKNOWN\nLow\tThings\tSunflower\t1\t280\tL\t1704110400\t',
  librefm: 'time,artist,track,album\n1600000000,Low,Sunflower,Things',
  apple_play_activity:
    'Event End Timestamp,Event Start Timestamp,Play Duration Milliseconds,Media Duration In Milliseconds,Song Name,Artist Name\n' +
    '2015-08-06T08:30:05.444Z,2015-08-06T08:29:05.444Z,60000,186000.0,Sunflower,Low',
  apple_daily_tracks:
    'Date Played,Hours,Play Duration Milliseconds,Play Count,Skip Count,Track Description\n' +
    '20240701,"19, 20",400000,3,0,Low - Sunflower',
  youtube_music: {
    header: 'YouTube',
    title: 'Watched XI',
    subtitles: [{ name: 'Low - Topic' }],
    time: '2021-12-30T17:18:01.492Z',
  },
  deezer:
    'Song Title,Artist,ISRC,Album Title,IP Address,Listening Time,Platform Name,Platform Model,Date\n' +
    'T,A,FR1,B,192.0.2.1,61,android,Pixel,45292.5',
  tidal: 'artist_name,track_title,entry_date,stream_duration_ms\nLow,Sunflower,2024-05-02 04:21:11,61000',
  soundcloud: 'play_time,track_title\n2024-05-02 04:21:11 UTC,Low - Sunflower',
  scrobble_table: 'date,artist,track,ms_played\n2020-04-13 05:01:31,Low,Sunflower,5000',
  scrobble_table_minutes: 'date,artist,track\n2020-04-13 05:01,Low,Sunflower',
}

const anything = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  fc.constantFrom(
    '-1',
    '1e400',
    '99999999999999999',
    '0.123456',
    '1704110400.5',
    '1970-01-01 00:00:00',
    '2099-01-01 00:00:00',
  ),
  fc.constantFrom('\ud800', '\0', '', ' - ', 'x'.repeat(100_000), 4_070_908_800, 2 ** 31, -0.5, 1e300),
)

test.each(Object.entries(samples))(
  '%s: whatever a field holds, the row is a play or is left out with a reason',
  (id, sample) => {
    const row = typeof sample === 'string' ? rowsOf(sample).objects[0] : sample
    if (!row) throw new Error('the sample has no row')
    expect(formatOf(row)?.id).toBe(id)
    const format = formatById(id)
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(row)), anything, (key, value) => {
        const changed = { ...row, [key]: value }
        format?.recognizes(changed)
        format?.guess?.([changed], { timeZone: 'Europe/London' })
        for (const read of [
          format?.read(changed, { latest, choices: { zone: 'Asia/Tokyo', split: 'last' } }) ?? [],
        ].flat()) {
          if ('skipReason' in read) expect(read.msPlayed === null || isDuration(read.msPlayed)).toBe(true)
          else {
            expect(
              Number.isInteger(read.playedAt) && read.playedAt > Date.UTC(2002, 0, 1) && read.playedAt <= latest,
            ).toBe(true)
            expect(read.msPlayed === null || isDuration(read.msPlayed)).toBe(true)
            for (const name of [read.artist, read.track]) expect(name.trim()).not.toBe('')
            expect(`${read.artist}${read.track}${read.album ?? ''}`).not.toContain('\0')
          }
        }
      }),
      { numRuns: 300 },
    )
  },
)

const isDuration = (ms: number) => Number.isInteger(ms) && ms >= 0 && ms <= 86_400_000

test.each(Object.entries(samples))('%s: a file cut off anywhere gives its whole rows, or a sentence', (_, sample) => {
  const text = typeof sample === 'string' ? `${sample}\n${sample.split('\n').at(-1)}` : JSON.stringify([sample, sample])
  for (let length = 1; length < text.length; length++) {
    try {
      const { objects, bad } = rowsOf(text.slice(0, length))
      expect(objects.length + bad.length).toBeLessThanOrEqual(2)
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableFile)
    }
  }
})

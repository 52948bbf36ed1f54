import type { PoolClient } from 'pg'
import { csv, csvLines } from '@/lib/format/csv'
import { playStart } from '@/lib/history/play-start'
import { isCounted } from '@/lib/stats/measures'
import { includedWithOriginalNames } from './original-names'
import type { ExportFile } from './play-files'
import { readCursor } from './read-cursor'

const startSeconds = `floor(extract(epoch from ${playStart}))::bigint`
const counted = `p.user_id = $1 and ${isCounted.sql}`

const rows = `
  select json_build_array(${startSeconds}, to_char(to_timestamp(${startSeconds}) at time zone 'UTC', 'DD Mon YYYY, HH24:MI'),
    a.name, '', b.name, '', t.name, '') as cells
  ${includedWithOriginalNames} where ${counted} order by p.played_at desc, p.id desc`

const scrobbles = `
  select json_build_object('time', ${startSeconds}, 'track', json_build_object('artists', json_build_array(a.name),
    'title', t.name, 'album', case when b.id is not null
      then json_build_object('albumtitle', b.name, 'artists', json_build_array(a.name)) end, 'length', p.track_length_ms / 1000.0),
    'duration', p.ms_played / 1000.0, 'origin', 'client:MusicMuse')::text as line
  ${includedWithOriginalNames} where ${counted} order by p.played_at, p.id`

const columns = ['uts', 'utc_time', 'artist', 'artist_mbid', 'album', 'album_mbid', 'track', 'track_mbid']

/** The counted plays as lastfm.ghan.nl writes them, the newest first. Last.fm has no lengths. */
export const lastfmFile = (client: PoolClient, userId: number): ExportFile => ({
  name: 'recenttracks.csv',
  async *content() {
    yield csv(columns, [])
    for await (const batch of readCursor<{ cells: (string | number | null)[] }>(client, rows, [userId]))
      yield csvLines(batch.map(({ cells }) => cells))
  },
})

/** The counted plays as Maloja exports them. */
export const malojaFile = (client: PoolClient, userId: number, now: Date): ExportFile => ({
  name: 'maloja_export.json',
  async *content() {
    yield `{"maloja":{"export_time":${Math.floor(now.getTime() / 1000)}},"scrobbles":`
    let separator = '['
    for await (const batch of readCursor<{ line: string }>(client, scrobbles, [userId])) {
      yield separator + batch.map(({ line }) => line).join(',\n')
      separator = ',\n'
    }
    yield separator === '[' ? '[]}\n' : ']}\n'
  },
})

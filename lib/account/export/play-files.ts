import type { PoolClient } from 'pg'
import { csv, csvLines } from '@/lib/format/csv'
import { unknownLengthFiles } from './listen-files'
import { tellsMost, withOriginalNames } from './original-names'
import { readCursor } from './read-cursor'

export type ExportFile = { name: string; content: () => AsyncGenerator<string | Buffer> }

/**
 * The plays as files that the importer recognizes as the same plays: those exact to the second in the extended format,
 * those exact to the minute in the account format, those of unknown length as listens of ListenBrainz, one file per year
 * of each, and all of them again as CSV. Where several sources tell of one listen, the importer gets the play that tells most:
 * it would take the others for further plays. Names are those in the original files, before merges. The client must be in a
 * transaction that lasts until everything is read.
 */
export async function playFiles(client: PoolClient, userId: number): Promise<ExportFile[]> {
  const { rows } = await client.query<{ year: number; exact: number; minute: number }>(
    `select date_part('year', played_at)::int as year,
       count(*) filter (where precision = 'second' and ms_played is not null)::int as exact,
       count(*) filter (where precision <> 'second' and ms_played is not null)::int as minute
     from listening_history p where ${tellsMost} group by 1 order by 1`,
    [userId],
  )
  const file = (name: string, text: string, year: number): ExportFile => ({
    name,
    content: () => jsonList(readCursor(client, text, [userId, yearStart(year), yearStart(year + 1)])),
  })
  return [
    ...rows
      .filter(({ exact }) => exact > 0)
      .map(({ year }) => file(`Streaming_History_Audio_${year}.json`, extended, year)),
    ...rows
      .filter(({ minute }) => minute > 0)
      .map(({ year }, index) => file(`StreamingHistory_music_${index}.json`, account, year)),
    ...(await unknownLengthFiles(client, userId)),
    { name: 'plays.csv', content: () => csvOf(readCursor<CsvRow>(client, table, [userId])) },
  ]
}

const yearStart = (year: number) => new Date(Date.UTC(year, 0, 1))

/** A JSON list with one object per line. */
export async function* jsonList(
  batches: AsyncIterable<{ line: string }[]> | { line: string }[][],
): AsyncGenerator<string> {
  let lead = '[\n'
  for await (const batch of batches) {
    yield lead + batch.map(({ line }) => line).join(',\n')
    lead = ',\n'
  }
  yield lead === '[\n' ? '[]\n' : '\n]\n'
}

type CsvRow = { cells: (string | number | null)[] }
const columns = [
  'played_at',
  'ms_played',
  'track',
  'artist',
  'album',
  'counted_as_track',
  'counted_as_artist',
  'counted_as_album',
  'platform',
  'country',
  'skipped',
  'shuffle',
  'source',
  'matched_with',
]

async function* csvOf(batches: AsyncIterable<CsvRow[]>): AsyncGenerator<string> {
  yield csv(columns, [])
  for await (const batch of batches) yield csvLines(batch.map(({ cells }) => cells))
}

const utc = (time: string) => `replace(to_char(${time}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '.000Z', 'Z')`

const extended = `
  select json_build_object(
    'ts', ${utc('coalesce(p.reported_at, p.played_at)')}, 'platform', coalesce(p.platform_text, p.platform::text),
      'ms_played', p.ms_played, 'conn_country', p.country,
    'master_metadata_track_name', t.name, 'master_metadata_album_artist_name', a.name, 'master_metadata_album_album_name', b.name,
    'spotify_track_uri', (select min(u.uri) from track_uris u where u.track_id = t.id and u.album_id is not distinct from b.id),
    'reason_start', p.reason_start, 'reason_end', p.reason_end, 'shuffle', p.shuffle, 'skipped', p.skipped,
      'offline', p.offline, 'offline_timestamp', p.offline_timestamp,
    'incognito_mode', p.incognito, 'utc_offset', p.utc_offset, 'track_length_ms', p.track_length_ms)::text as line ${withOriginalNames}
  where ${tellsMost} and p.precision = 'second' and p.ms_played is not null and p.played_at >= $2 and p.played_at < $3
  order by p.played_at, p.id`

/**
 * The importer matches the nth row of a track, minute and length with the nth such play of the history, whether that
 * play is exact or not. So exact plays are written together with matching plays that are only known to the minute.
 */
const account = `
  with minutes as (
    select distinct date_trunc('minute', played_at) as minute, coalesce(source_track_id, track_id) as track_id, ms_played
    from listening_history p where ${tellsMost} and precision <> 'second' and played_at >= $2 and played_at < $3)
  select json_build_object('endTime', to_char(coalesce(p.reported_at, p.played_at), 'YYYY-MM-DD HH24:MI'),
    'artistName', a.name, 'trackName', t.name,
    'msPlayed', p.ms_played)::text as line ${withOriginalNames}
  join minutes m on m.minute = date_trunc('minute', coalesce(p.reported_at, p.played_at)) and m.track_id = t.id
    and m.ms_played = p.ms_played
  where ${tellsMost} and coalesce(p.reported_at, p.played_at) >= $2 and coalesce(p.reported_at, p.played_at) < $3
  order by p.played_at, p.id`

const table = `
  select json_build_array(${utc('p.played_at')}, p.ms_played, t.name, a.name, b.name, ct.name, ca.name, cb.name, p.platform, p.country,
    p.skipped::text, p.shuffle::text, p.source, best.source) as cells ${withOriginalNames}
  left join listening_history best on best.user_id = $1 and best.id = p.matched_to
  join tracks ct on ct.id = p.track_id join artists ca on ca.id = p.artist_id left join albums cb on cb.id = p.album_id
  where p.user_id = $1 order by p.played_at, p.id`

import type { PoolClient } from 'pg'
import { playStart } from '@/lib/history/play-start'
import { isCounted } from '@/lib/stats/measures'
import { includedWithOriginalNames, tellsMost, withOriginalNames } from './original-names'
import type { ExportFile } from './play-files'
import { readCursor } from './read-cursor'

/**
 * A play as a listen of ListenBrainz (https://listenbrainz.readthedocs.io/en/latest/users/json.html): its time is the
 * start, and `duration_played` the seconds heard, where they are known.
 */
const listens = (plays: string, where: string) => `
  select json_build_object(
    'listened_at', floor(extract(epoch from ${playStart}))::bigint,
    'track_metadata', json_build_object('artist_name', a.name, 'track_name', t.name, 'release_name', b.name,
      'additional_info', json_strip_nulls(json_build_object('submission_client', 'MusicMuse',
        'duration_ms', p.track_length_ms, 'duration_played', p.ms_played / 1000.0, 'media_player', p.platform_text))))::text as line
  ${plays}
  where p.user_id = $1 and p.played_at >= $2 and p.played_at < $3 and ${where}
  order by p.played_at, p.id`

const ofUnknownLength = 'p.ms_played is null'

/** The counted plays as in an export of ListenBrainz: `listens/2025/6.jsonl`. */
export async function listenFilesByMonth(client: PoolClient, userId: number): Promise<ExportFile[]> {
  const { rows } = await client.query<{ year: number; month: number }>(
    `select distinct date_part('year', played_at)::int as year, date_part('month', played_at)::int as month
     from included_plays p where user_id = $1 and ${isCounted.sql} order by 1, 2`,
    [userId],
  )
  return rows.map(({ year, month }) => ({
    name: `listens/${year}/${month}.jsonl`,
    content: () =>
      lines(
        client,
        listens(includedWithOriginalNames, isCounted.sql),
        userId,
        Date.UTC(year, month - 1),
        Date.UTC(year, month),
      ),
  }))
}

/** The plays of unknown length, which none of Spotify's formats can say, one file a year. */
export async function unknownLengthFiles(client: PoolClient, userId: number): Promise<ExportFile[]> {
  const { rows } = await client.query<{ year: number }>(
    `select distinct date_part('year', played_at)::int as year
     from listening_history p where ${tellsMost} and ${ofUnknownLength} order by 1`,
    [userId],
  )
  return rows.map(({ year }) => ({
    name: `listens_${year}.jsonl`,
    content: () =>
      lines(
        client,
        listens(withOriginalNames, `${tellsMost} and ${ofUnknownLength}`),
        userId,
        Date.UTC(year),
        Date.UTC(year + 1),
      ),
  }))
}

async function* lines(client: PoolClient, text: string, userId: number, from: number, to: number) {
  const batches = readCursor<{ line: string }>(client, text, [userId, new Date(from), new Date(to)])
  for await (const batch of batches) yield batch.map(({ line }) => `${line}\n`).join('')
}

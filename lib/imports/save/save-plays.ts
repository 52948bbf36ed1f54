import type pg from 'pg'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import { inTransactionOn } from '@/lib/in-transaction'
import { lockMonths } from '@/lib/history/history-lock'
import type { Format } from '../formats/format'
import type { ImportFileRef } from '../import-ref'
import { lockReferences } from './lock-references'
import { countSpellings } from './count-spellings'
import { deduplicateByMinute, deduplicateBySecond, stagedTimeSpan } from './deduplicate'
import { applyMerges } from './apply-merges'
import { MAX_LISTED_ROWS, type RowCounts } from './staging-table'

/**
 * Turns what is staged into plays, in one transaction: all of the file or nothing, and once however often it is run.
 * Returns false where the file is no longer waiting to be read (already saved, cancelled, removed).
 */
export async function savePlays(
  client: pg.ClientBase,
  file: ImportFileRef,
  format: Format,
  counts: RowCounts,
): Promise<boolean> {
  return inTransactionOn(client, () => save(client, file, format, counts))
}

async function save(client: pg.ClientBase, file: ImportFileRef, format: Format, counts: RowCounts): Promise<boolean> {
  const span = await stagedTimeSpan(client)
  await lockMonths(client, file.userId, ...span)
  if (!(await isWaiting(client, file))) return false
  await client.query('analyze staged_plays (position, name_id)')
  await applyMerges(client, file.userId)
  await (format.precision === 'second' ? deduplicateBySecond : deduplicateByMinute)(client, file.userId, span)
  const zone = await computedTimeZone(client, file.userId)
  await lockReferences(client, file)
  const upgraded = await upgradePlays(client, file.userId, zone, format.id)
  const added = await insertPlays(client, file, zone, format)
  await client.query(repeatedPlays, [file.userId, file.importId])
  await client.query(listReportRows, [file.userId, file.importId, file.fileId, MAX_LISTED_ROWS])
  await countSpellings(client)
  await client.query('set local session_replication_role = origin')
  await closeFile(client, file, added, counts)
  if (added + upgraded > 0) await bumpHistoryVersion(client, file.userId)
  return true
}

async function isWaiting(client: pg.ClientBase, { userId, importId, fileId }: ImportFileRef): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from import_files f join imports i on i.user_id = f.user_id and i.id = f.import_id
     where f.user_id = $1 and f.import_id = $2 and f.id = $3 and f.status in ('queued', 'running') and i.status = 'running'
     for update of f`,
    [userId, importId, fileId],
  )
  return rowCount === 1
}

async function computedTimeZone(client: pg.ClientBase, userId: number): Promise<string> {
  const { rows } = await client.query<{ zone: string }>(
    'select computed_time_zone as zone from user_settings where user_id = $1',
    [userId],
  )
  return rows[0]?.zone ?? 'UTC'
}

const details = `platform = p.platform, platform_text = p.platform_text, country = p.country, reason_start = p.reason_start, reason_end = p.reason_end,
  shuffle = p.shuffle, skipped = p.skipped, offline = p.offline, incognito = p.incognito`
/** A play ended with the forward button before this length (ms) is a skip. */
const SKIPPED_BEFORE_MS = 30_000
const isSkip = `coalesce(p.skipped, false) or coalesce(p.reason_end = 'fwdbtn' and p.ms_played < ${SKIPPED_BEFORE_MS}, false)`
const local = (zone: string) => `lateral (select j.played_at at time zone ${zone} as at) l`

/** Plays known to the minute take the exact instant and the details of the finer file. Returns how many. */
async function upgradePlays(client: pg.ClientBase, userId: number, zone: string, source: string): Promise<number> {
  const { rowCount } = await client.query(
    `update listening_history h set
       played_at = j.played_at, local_date = l.at::date, local_hour = date_part('hour', l.at), local_weekday = date_part('dow', l.at),
       album_id = r.album_id, source_album_id = nullif(r.source_album_id, r.album_id), source = $3, is_skip = ${isSkip}, ${details}
     from judged j join staged_plays p on p.position = j.position join resolved r on r.name_id = p.name_id cross join ${local('$2')}
     where j.verdict = 'finer' and h.user_id = $1 and h.id = j.play_id`,
    [userId, zone, source],
  )
  return rowCount ?? 0
}

// Plays alike in one minute lie a millisecond apart; after removals that place may be taken.
const orLeave = 'on conflict (user_id, played_at, (coalesce(source_track_id, track_id)), ms_played) do nothing'

/** Returns how many were added. */
async function insertPlays(
  client: pg.ClientBase,
  { userId, importId }: ImportFileRef,
  zone: string,
  { id: source, precision }: Format,
): Promise<number> {
  const { rowCount } = await client.query(
    `insert into listening_history (user_id, played_at, ms_played, track_id, artist_id, album_id, source_track_id, source_album_id, import_id,
       local_date, local_hour, local_weekday, is_skip, platform, platform_text, country, reason_start, reason_end, shuffle, skipped, offline,
       incognito, source)
     select $1, j.played_at, p.ms_played, r.track_id, r.artist_id, r.album_id, nullif(r.source_track_id, r.track_id),
       nullif(r.source_album_id, r.album_id), $2, l.at::date, date_part('hour', l.at), date_part('dow', l.at), ${isSkip}, p.platform,
       p.platform_text, p.country, p.reason_start, p.reason_end, p.shuffle, p.skipped, p.offline, p.incognito, $4
     from judged j join staged_plays p on p.position = j.position join resolved r on r.name_id = p.name_id cross join ${local('$3')}
     where j.verdict = 'new'
     order by j.played_at, j.position ${precision === 'minute' ? orLeave : ''}`,
    [userId, importId, zone, source],
  )
  return rowCount ?? 0
}

/** Plays that an earlier import brought: should it be removed, they pass to this one. */
const repeatedPlays = `
  insert into repeated_plays (user_id, play_id, import_id)
  select distinct $1::int, j.play_id, $2::int from judged j where j.play_id is not null and j.import_id <> $2::int
  on conflict do nothing`

const listReportRows = `
  insert into import_left_out (user_id, import_id, file_id, reason, position, title, ms_played, detail)
  select $1::int, $2::int, $3::int, s.reason, s.position, s.title, s.ms_played, s.detail from staged_skipped_rows s
  union all
  (select $1::int, $2::int, $3::int, 'duplicate', j.position, left(n.track || ' · ' || n.artist, 300), p.ms_played,
     to_char(j.played_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z" ') || case j.verdict
       when 'repeated' then 'again in this file'
       when 'deleted' then 'deleted by you'
       when 'finer' then 'filled in: it was known to the minute'
       else 'already in your history' end
   from judged j join staged_plays p on p.position = j.position join staged_names n on n.name_id = p.name_id
   where j.verdict <> 'new' order by j.position limit $4)`

async function closeFile(
  client: pg.ClientBase,
  { userId, importId, fileId }: ImportFileRef,
  added: number,
  counts: RowCounts,
) {
  const { skipped, rows, plays, noTrackMs } = counts
  await client.query(
    `update import_files set status = 'done', error = null, bytes_read = bytes, rows_read = $4, rows = $4, plays_added = $5, duplicates = $6,
       podcast = $7, audiobook = $8, no_track = $9, bad_time = $10, bad_row = $11, no_track_ms = $12
     where user_id = $1 and import_id = $2 and id = $3`,
    [
      userId,
      importId,
      fileId,
      rows,
      added,
      plays - added,
      skipped.podcast,
      skipped.audiobook,
      skipped.no_track,
      skipped.bad_time,
      skipped.bad_row,
      noTrackMs,
    ],
  )
}

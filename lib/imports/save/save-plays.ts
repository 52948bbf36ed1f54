import type pg from 'pg'
import { countsByDefault } from '@/lib/history/counts-by-default'
import { followComputedRules } from '@/lib/history/follow-rules'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import { inTransactionOn } from '@/lib/in-transaction'
import { lockHistory } from '@/lib/history/history-lock'
import { lockForPlays } from '@/lib/history/lock-for-plays'
import type { Format } from '../formats/format'
import { markFileDone } from '../import-file-status'
import type { ImportFileRef } from '../start-import'
import { fillTrackLengths } from './fill-track-lengths'
import { checkReferencesAgain, lockReferences } from './lock-references'
import { countSpellings } from './count-spellings'
import { deduplicateByPeriod, deduplicateBySecond } from './deduplicate'
import { newLines, noteListedLines, splitLines, type ListedLine } from './listed-lines'
import { recordEdgeMinutes } from './edge-minutes'
import { matchSavedPlays, withReach } from './match-saved-plays'
import { resolveMerges } from './resolve-merges'
import { stagedTimeSpan } from './staged-time-span'
import { MAX_LISTED_ROWS, type RowCounts } from './staging-tables'

/**
 * Saves the staged rows of a file as plays, all of them or none. Running it again adds nothing. Returns false if the
 * file was already saved, cancelled or removed.
 */
export async function savePlays(
  client: pg.ClientBase,
  file: ImportFileRef,
  format: Format,
  staged: Staged,
): Promise<boolean> {
  return inTransactionOn(client, () => save(client, file, format, staged))
}

type Staged = RowCounts & { lines: ListedLine[] }

async function save(
  client: pg.ClientBase,
  file: ImportFileRef,
  format: Format,
  { lines, ...counts }: Staged,
): Promise<boolean> {
  const span = await stagedTimeSpan(client, format.precision)
  const [from, to] = withReach(span)
  const splitsLines = (await newLines(client, file.userId, lines)).length > 0
  // Plays of earlier imports may change their artist.
  if (splitsLines) await lockHistory(client, file.userId)
  else await lockForPlays(client, { userId: file.userId, from, to })
  if (!(await isWaiting(client, file))) return false
  await client.query('analyze staged_plays (position, name_id)')
  await noteListedLines(client, file, lines)
  const split = splitsLines ? await splitLines(client, file, lines) : 0
  await resolveMerges(client, file.userId)
  if (format.precision === 'second') await deduplicateBySecond(client, file.userId, span)
  else await deduplicateByPeriod(client, file, format, span)
  const zone = await computedTimeZone(client, file.userId)
  const skipsChecks = await lockReferences(client, file)
  const changed = split + (await changeKnownPlays(client, file.userId, zone, format))
  const added = await insertPlays(client, file, zone, format)
  await client.query(repeatedPlays, [file.userId, file.importId])
  await countSpellings(client)
  if (skipsChecks) await client.query(checkReferencesAgain)
  if (format.precision !== 'second') await recordEdgeMinutes(client, file)
  const { matched, deleted } =
    added + changed > 0 ? await matchSavedPlays(client, file, format, span) : { matched: 0, deleted: 0 }
  await client.query(listReportRows, [file.userId, file.importId, file.fileId, MAX_LISTED_ROWS])
  const retimed = await countRetimed(client)
  await markFileDone(client, file, { ...counts, added: added - matched - deleted, matched, retimed })
  if (added + changed > 0) {
    await followComputedRules(client, file.userId)
    await bumpHistoryVersion(client, file.userId)
  }
  return true
}

async function isWaiting(client: pg.ClientBase, { userId, importId, fileId }: ImportFileRef): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from import_files f join imports i on i.user_id = $1 and i.id = f.import_id
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

const details = `platform = p.platform, platform_text = p.platform_text, country = p.country,
  reason_start = p.reason_start, reason_end = p.reason_end,
  shuffle = p.shuffle, skipped = p.skipped, offline = p.offline, incognito = p.incognito, utc_offset = p.utc_offset`
/** A play that ended with the forward button before this length is a skip, even if the export does not mark it. */
const SKIPPED_BEFORE_MS = 30_000
const isSkip = `coalesce(p.skipped, false) or coalesce(p.reason_end = 'fwdbtn' and p.ms_played < ${SKIPPED_BEFORE_MS}, false)`
const local = (zone: string) => `lateral (select d.played_at at time zone ${zone} as at) l`
const reportedAt = 'nullif(d.reported_at, d.played_at)'
const times = `played_at = d.played_at, reported_at = ${reportedAt}, offline_timestamp = d.offline_timestamp,
  local_date = l.at::date, local_hour = date_part('hour', l.at), local_weekday = date_part('dow', l.at)`

/**
 * Retimes and refines plays, and fills in lengths of tracks, where the file has something new to tell. Only then, because
 * of a person whose plays are not analyzed yet the planner expects none, and these statements go through all of the file's
 * rows for each. Returns how many.
 */
async function changeKnownPlays(client: pg.ClientBase, userId: number, zone: string, format: Format): Promise<number> {
  const { rows } = await client.query<{ outcome: string }>('select distinct outcome from deduplicated')
  const outcomes = rows.map(({ outcome }) => outcome)
  const retimed = outcomes.includes('retimed') ? await retimePlays(client, userId, zone) : 0
  const refined = outcomes.includes('refined') ? await refinePlays(client, userId, zone, format) : 0
  const lengthened = outcomes.includes('known') ? await fillTrackLengths(client, userId) : 0
  return retimed + refined + lengthened
}

/** Moves offline plays from the time of the sync to when they were heard. Returns how many. */
async function retimePlays(client: pg.ClientBase, userId: number, zone: string): Promise<number> {
  const { rowCount } = await client.query(
    `update listening_history h set ${times}, track_length_ms = greatest(h.track_length_ms, p.track_length_ms)
     from deduplicated d join staged_plays p on p.position = d.position cross join ${local('$2')}
     where d.outcome = 'retimed' and h.user_id = $1 and h.id = d.play_id`,
    [userId, zone],
  )
  return rowCount ?? 0
}

/** Gives plays that were known to the minute their exact time and details. Returns how many. */
async function refinePlays(client: pg.ClientBase, userId: number, zone: string, format: Format): Promise<number> {
  const { rowCount } = await client.query(
    `update listening_history h set ${times}, precision = $4, time_means = p.time_means,
       track_length_ms = greatest(h.track_length_ms, p.track_length_ms), album_id = r.album_id,
       source_album_id = nullif(r.source_album_id, r.album_id), source = $3, is_skip = ${isSkip}, ${details}
     from deduplicated d join staged_plays p on p.position = d.position join resolved_names r on r.name_id = p.name_id
       cross join ${local('$2')}
     where d.outcome = 'refined' and h.user_id = $1 and h.id = d.play_id`,
    [userId, zone, format.id, format.precision],
  )
  return rowCount ?? 0
}

// Equal plays of one minute are stored a millisecond apart; after a removal, that millisecond may be taken.
const orSkip = 'on conflict do nothing'

/** Adds the new plays. Returns how many. */
async function insertPlays(
  client: pg.ClientBase,
  { userId, importId }: ImportFileRef,
  zone: string,
  { id: source, precision }: Format,
): Promise<number> {
  const { rowCount } = await client.query(
    `insert into listening_history (user_id, played_at, reported_at, offline_timestamp, ms_played, track_length_ms,
       track_id, artist_id, album_id, source_track_id, source_album_id, import_id, local_date, local_hour, local_weekday,
       is_skip, platform, platform_text, country, reason_start, reason_end, shuffle, skipped, offline, incognito, utc_offset,
       source, precision, time_means, counts)
     select $1, d.played_at, ${reportedAt}, d.offline_timestamp, p.ms_played, p.track_length_ms, r.track_id, r.artist_id, r.album_id,
       nullif(r.source_track_id, r.track_id), nullif(r.source_album_id, r.album_id), $2, l.at::date, date_part('hour', l.at),
       date_part('dow', l.at), ${isSkip}, p.platform, p.platform_text, p.country, p.reason_start, p.reason_end, p.shuffle, p.skipped,
       p.offline, p.incognito, p.utc_offset, $4, $5, p.time_means, ${countsByDefault}
     from deduplicated d join staged_plays p on p.position = d.position join resolved_names r on r.name_id = p.name_id
       cross join ${local('$3')}
     where d.outcome = 'new'
     order by d.played_at, d.position ${precision === 'second' ? '' : orSkip}`,
    [userId, importId, zone, source, precision],
  )
  return rowCount ?? 0
}

/** Records plays that an earlier import contains too: if that import is removed, they belong to this one. */
const repeatedPlays = `
  insert into repeated_plays (user_id, play_id, import_id)
  select distinct $1::int, d.play_id, $2::int from deduplicated d
  where d.outcome in ('known', 'retimed', 'refined', 'lengthened') and d.import_id <> $2::int
  on conflict do nothing`

/**
 * Whether a play is stored at another time than its file reports. Milliseconds don't count: they separate equal plays.
 */
const isRetimed = `d.outcome in ('new', 'retimed', 'refined') and abs(extract(epoch from d.reported_at - d.played_at)) >= 1`

async function countRetimed(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ plays: number }>(
    `select count(*)::int as plays from deduplicated d where ${isRetimed}`,
  )
  return rows[0]?.plays ?? 0
}

const iso = (instant: string) => `to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const title = `left(n.track || ' · ' || n.artist, 300)`

const listReportRows = `
  insert into import_report_rows (user_id, import_id, file_id, list, position, title, ms_played, detail)
  select $1::int, $2::int, $3::int, s.list, s.position, s.title, s.ms_played, s.detail from staged_skipped_rows s
  union all
  (select $1::int, $2::int, $3::int, 'duplicate', d.position, ${title}, p.ms_played,
     ${iso('d.played_at')} || ' ' || case d.outcome
       when 'repeated' then 'already in this file'
       when 'deleted' then 'deleted by you'
       when 'refined' then 'already in your history, now with its exact time'
       when 'retimed' then 'already in your history, moved to when you heard it'
       when 'lengthened' then 'already in your history, now with the length of the track'
       else 'already in your history' end
   from deduplicated d join staged_plays p on p.position = d.position join staged_names n on n.name_id = p.name_id
   where d.outcome <> 'new' order by d.position limit $4)
  union all
  (select $1::int, $2::int, $3::int, 'retimed', d.position, ${title}, p.ms_played,
     ${iso('d.played_at')} || ' instead of ' || ${iso('d.reported_at')}
   from deduplicated d join staged_plays p on p.position = d.position join staged_names n on n.name_id = p.name_id
   where ${isRetimed} order by d.position limit $4)`

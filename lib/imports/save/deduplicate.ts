import type pg from 'pg'
import type { Format } from '../formats/format'
import type { ImportFileRef } from '../start-import'
import { createSharedMinutes } from './edge-minutes'
import { instantOf } from './staged-time-span'

/*
 * Decides for each staged play whether it is new or a duplicate. The result is the temporary table `deduplicated` with
 * the outcome of each:
 *   new       it is added to the history
 *   repeated  the same play occurs earlier in the file
 *   known     the history already has it (as play_id, from import_id)
 *   retimed   the history has it at the time of the sync, as the file reports; it moves to when it was heard
 *   refined   the history has it only to the minute; it takes this row's exact time and details
 *   lengthened  known, and this row tells the length of its track (fill-track-lengths.ts)
 *   deleted   the owner deleted it from the history
 */

/** The time range of a file's plays, in whole minutes; the end is exclusive. Only plays in it are compared. */
export type Span = [from: Date, to: Date]

/**
 * The time by which plays are compared: the one that the file reports, or, for an offline play, its start plus its
 * length, because a device may report the same offline play in two syncs.
 */
const identifiedAt = (playedAt: string, reportedAt: string, offlineTimestamp: string) => `
  case when ${offlineTimestamp} is not null and ms_played is not null and abs(extract(epoch from ${reportedAt} - ${playedAt})) >= 1
    then ${instantOf(`(${offlineTimestamp} + ms_played)`)} else coalesce(${reportedAt}, ${playedAt}) end as identified_at`

/**
 * The temporary table `known_plays`: plays in the history or deleted from it, in a time range. Parameters: $1 user, $2 from,
 * $3 to.
 */
const knownPlays = `
  create temporary table known_plays on commit drop as
  select id, import_id, false as is_deleted, coalesce(source_track_id, track_id) as track_id, ms_played, played_at,
    coalesce(reported_at, played_at) as reported_at, offline_timestamp, precision, track_length_ms,
    ${identifiedAt('played_at', 'reported_at', 'offline_timestamp')}
  from listening_history
  where user_id = $1 and (played_at >= $2 and played_at < $3 or reported_at >= $2 and reported_at < $3)
  union all
  select id, null, true, track_id, ms_played, played_at, coalesce((play ->> 'reported_at')::timestamptz, played_at),
    (play ->> 'offline_timestamp')::bigint, (play ->> 'precision')::time_precision, null,
    ${identifiedAt('played_at', "(play ->> 'reported_at')::timestamptz", "(play ->> 'offline_timestamp')::bigint")}
  from deleted_plays
  where user_id = $1 and (played_at >= $2 and played_at < $3
    or (play ->> 'reported_at')::timestamptz >= $2 and (play ->> 'reported_at')::timestamptz < $3)`

/** For files exact to the second: rows with the same time, track, length and offline_timestamp are the same play. */
export async function deduplicateBySecond(client: pg.ClientBase, userId: number, span: Span) {
  await client.query(knownPlays, [userId, ...span])
  await client.query('analyze known_plays')
  await client.query(
    `create temporary table deduplicated on commit drop as
     select n.*, k.id as play_id, k.import_id, k.played_at as known_at, case
       when n.nth > 1 then 'repeated'
       when k.is_deleted then 'deleted'
       when k.id is not null then 'known'
       else 'new' end as outcome
     from (select p.position, p.name_id, ${instantOf('p.played_epoch_ms')} as played_at,
             ${instantOf('coalesce(p.reported_epoch_ms, p.played_epoch_ms)')} as reported_at, p.ms_played,
             r.source_track_id as track_id, p.offline_timestamp,
             row_number() over (partition by p.played_epoch_ms, r.source_track_id, p.ms_played,
               p.offline_timestamp order by p.position) as nth
           from staged_plays p join resolved_names r on r.name_id = p.name_id) n
     left join known_plays k on k.precision = 'second' and k.track_id = n.track_id and k.identified_at = n.played_at
       and coalesce(k.ms_played, -1) = coalesce(n.ms_played, -1)
       and coalesce(k.offline_timestamp, -1) = coalesce(n.offline_timestamp, -1)`,
  )
  const isOffline = await hasOfflineTimes(client)
  if (isOffline) {
    await matchWithoutOfflineTimestamp(client, itself)
    await matchWithoutOfflineTimestamp(client, secondReport)
    await findRetimed(client)
  }
  if (await hasMinutePlays(client)) await matchMinutePlays(client)
  if (isOffline) await separateEqualTimes(client)
  await client.query('analyze deduplicated (name_id, outcome)')
}

async function hasOfflineTimes(client: pg.ClientBase): Promise<boolean> {
  const { rowCount } = await client.query(
    `(select 1 from staged_plays where offline_timestamp is not null limit 1)
     union all (select 1 from known_plays where offline_timestamp is not null limit 1)`,
  )
  return (rowCount ?? 0) > 0
}

/**
 * Older exports, and imports by earlier versions, have no offline_timestamp. A row with one is the same play as an
 * otherwise equal row without; they are paired one to one.
 */
async function matchWithoutOfflineTimestamp(client: pg.ClientBase, report: string) {
  const equal = (of: string) => `${of}track_id, ${of}ms_played, ${of}offline_timestamp is null`
  await client.query(
    `with unmatched_rows as (
       select n.position, n.track_id, n.ms_played, t.reported_at, n.offline_timestamp,
         row_number() over (partition by ${equal('n.')}, t.reported_at order by n.offline_timestamp, n.position) as turn
       from deduplicated n join deduplicated t on ${report} where n.outcome = 'new'),
     unmatched_plays as (
       select *, row_number() over (partition by ${equal('')}, reported_at order by is_deleted, played_at, id) as turn
       from known_plays k
       where precision = 'second' and not exists (select from deduplicated d where d.play_id = k.id))
     update deduplicated d set outcome = case when k.is_deleted then 'deleted' else 'known' end,
       play_id = k.id, import_id = k.import_id, known_at = k.played_at
     from unmatched_rows n join unmatched_plays k on k.track_id = n.track_id and k.reported_at = n.reported_at
       and coalesce(k.ms_played, -1) = coalesce(n.ms_played, -1) and k.turn = n.turn
       and (k.offline_timestamp is null) <> (n.offline_timestamp is null)
     where d.position = n.position`,
  )
}

/** Whose reported time an earlier import may have stored: this row's own, or that of the same play in a second sync. */
const itself = 't.position = n.position'
const secondReport = `t.outcome = 'repeated' and t.track_id = n.track_id and t.ms_played = n.ms_played and t.played_at = n.played_at
  and t.offline_timestamp = n.offline_timestamp and t.reported_at <> n.reported_at`

const findRetimed = (client: pg.ClientBase) =>
  client.query(
    `update deduplicated set outcome = 'retimed'
     where outcome = 'known' and played_at <> reported_at and abs(extract(epoch from known_at - played_at)) >= 1`,
  )

async function hasMinutePlays(client: pg.ClientBase): Promise<boolean> {
  const { rowCount } = await client.query(`select from known_plays where precision = 'minute' limit 1`)
  return (rowCount ?? 0) > 0
}

/** The nth new row of a track, length and minute refines the nth such play that is known only to the minute. */
async function matchMinutePlays(client: pg.ClientBase) {
  await client.query(
    `with exact as (
       select position, track_id, ms_played, date_trunc('minute', reported_at) as minute,
         row_number() over (partition by track_id, ms_played, date_trunc('minute', reported_at) order by reported_at, position) as turn
       from deduplicated where outcome = 'new'),
     coarse as (
       select *, date_trunc('minute', played_at) as minute,
         row_number() over (partition by track_id, ms_played, date_trunc('minute', played_at) order by played_at, id) as turn
       from known_plays k where precision = 'minute')
     update deduplicated d set outcome = case when c.is_deleted then 'deleted' else 'refined' end, play_id = c.id,
       import_id = c.import_id
     from exact e join coarse c on c.track_id = e.track_id and coalesce(c.ms_played, -1) = coalesce(e.ms_played, -1)
       and c.minute = e.minute and c.turn = e.turn
     where d.position = e.position`,
  )
}

/**
 * The history allows one play per track, length and time, so equal plays at one instant are stored a millisecond apart.
 */
async function separateEqualTimes(client: pg.ClientBase) {
  await client.query(
    `with placed as (
       select position, track_id, ms_played, played_at, row_number() over (
         partition by track_id, ms_played, played_at order by outcome = 'new', offline_timestamp nulls first, position) as turn
       from deduplicated where outcome in ('new', 'retimed', 'refined')),
     there as (
       select k.* from known_plays k
       where not is_deleted and id not in (
         select play_id from deduplicated where outcome in ('retimed', 'refined') and play_id is not null))
     update deduplicated d set played_at = d.played_at + c.shift * interval '1 millisecond'
     from (
       select p.position, p.turn - 1 + (
         select count(*) from there k where k.track_id = p.track_id and k.ms_played is not distinct from p.ms_played
           and k.played_at >= p.played_at and k.played_at < p.played_at + interval '100 milliseconds') as shift
       from placed p
       where p.turn > 1 or exists (
         select from there k where k.track_id = p.track_id and k.played_at = p.played_at
           and coalesce(k.ms_played, -1) = coalesce(p.ms_played, -1))) c
     where d.position = c.position`,
  )
}

/**
 * For files exact only to the minute (or hour, or day): the nth row of a track, length and minute in the import is the
 * nth such play of the history, whatever that play's precision; if the history has fewer, the row is a new play. Equal
 * rows of one minute may be two real plays, so they are stored a millisecond apart.
 */
export async function deduplicateByPeriod(
  client: pg.ClientBase,
  file: ImportFileRef,
  { id: format, precision }: Format,
  span: Span,
) {
  await createSharedMinutes(client, file, format)
  await client.query(knownPlays, [file.userId, ...span])
  await client.query('analyze known_plays')
  await client.query(
    `create temporary table deduplicated on commit drop as
     with known as (
       select *, date_trunc($1, reported_at) as period,
         row_number() over (partition by track_id, ms_played, date_trunc($1, reported_at) order by is_deleted, played_at, id) as turn
       from known_plays k)
     select n.position, n.name_id, n.period + (n.turn - 1) * interval '1 millisecond' as played_at,
       n.period + (n.turn - 1) * interval '1 millisecond' as reported_at, n.ms_played, n.track_id, null::bigint as offline_timestamp,
       k.id as play_id, k.import_id,
       case when k.is_deleted then 'deleted' when k.id is not null then 'known' else 'new' end as outcome
     from (select p.*, p.place + coalesce(s.rows, 0) as turn
           from (select p.position, p.name_id, date_trunc($1, ${instantOf('p.played_epoch_ms')}) as period, p.ms_played,
                   r.source_track_id as track_id,
                   row_number() over (partition by r.source_track_id, p.ms_played, date_trunc($1, ${instantOf('p.played_epoch_ms')})
                     order by p.position) as place
                 from staged_plays p join resolved_names r on r.name_id = p.name_id) p
           left join shared_minutes s on s.minute = p.period and s.track_id = p.track_id
             and s.ms_played is not distinct from p.ms_played) n
     left join known k on k.track_id = n.track_id and coalesce(k.ms_played, -1) = coalesce(n.ms_played, -1)
       and k.period = n.period and k.turn = n.turn`,
    [precision],
  )
  await client.query('analyze deduplicated (name_id, outcome)')
}

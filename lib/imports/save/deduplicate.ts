import type pg from 'pg'
import { minuteSources } from '../formats/formats'

/*
 * Both fill the temporary table `judged`, a row for each staged play:
 *   new       it is a play
 *   repeated  the same play stands earlier in the file
 *   known     the history has it (play_id, import_id)
 *   finer     the history has it to the minute (play_id, import_id): this row fills it in
 *   deleted   its owner took it out of the history
 */

const instant = (epochMs: string) => `timestamptz 'epoch' + ${epochMs} * interval '1 millisecond'`

/** From where to where the file reaches, so that only these plays are looked up: whole minutes, the end exclusive. */
export type Span = [from: Date, to: Date]

export async function stagedTimeSpan(client: pg.ClientBase): Promise<Span> {
  const { rows } = await client.query<{ from: Date; to: Date }>(
    `select date_trunc('minute', ${instant('coalesce(min(played_epoch_ms), 0)')}) as from,
            date_trunc('minute', ${instant('coalesce(max(played_epoch_ms), 0)')}) + interval '1 minute' as to from staged_plays`,
  )
  const found = rows[0]
  if (!found) throw new Error('an aggregate returned no row')
  return [found.from, found.to]
}

/** Rows exact to the second: the same (track, instant, duration) is the same play; a play known to the minute is filled in. */
export async function deduplicateBySecond(client: pg.ClientBase, userId: number, [from, to]: Span) {
  await client.query(
    `create temporary table judged on commit drop as
     select n.position, n.name_id, n.played_at, n.ms_played, n.track_id, h.id as play_id, h.import_id, case
       when n.nth > 1 then 'repeated'
       when h.id is not null then 'known'
       when exists (select from deleted_plays d where d.user_id = $1 and d.played_at = n.played_at and d.track_id = n.track_id
                    and d.ms_played = n.ms_played and not (d.play ->> 'source' = any($4))) then 'deleted'
       else 'new' end as verdict
     from (select p.position, p.name_id, ${instant('p.played_epoch_ms')} as played_at, p.ms_played, r.source_track_id as track_id,
             row_number() over (partition by p.played_epoch_ms, r.source_track_id, p.ms_played order by p.position) as nth
           from staged_plays p join resolved r on r.name_id = p.name_id) n
     left join listening_history h on h.user_id = $1 and h.played_at = n.played_at and coalesce(h.source_track_id, h.track_id) = n.track_id
       and h.ms_played = n.ms_played and h.played_at >= $2 and h.played_at < $3 and h.source <> all($4)`,
    [userId, from, to, minuteSources],
  )
  if (await hasMinutePlays(client, userId, from, to)) await matchMinutePlays(client, userId, from, to)
  await client.query('analyze judged (name_id, verdict)')
}

async function hasMinutePlays(client: pg.ClientBase, userId: number, from: Date, to: Date): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from listening_history where user_id = $1 and played_at >= $2 and played_at < $3 and source = any($4)
     union all select from deleted_plays where user_id = $1 and played_at >= $2 and played_at < $3 and play ->> 'source' = any($4) limit 1`,
    [userId, from, to, minuteSources],
  )
  return (rowCount ?? 0) > 0
}

/** One to one: the first new row of a track, minute and duration goes to the first such play known to the minute, and so on. */
async function matchMinutePlays(client: pg.ClientBase, userId: number, from: Date, to: Date) {
  await client.query(
    `with wanting as (
       select position, track_id, ms_played, date_trunc('minute', played_at) as minute,
         row_number() over (partition by track_id, ms_played, date_trunc('minute', played_at) order by played_at, position) as nth
       from judged where verdict = 'new'),
     coarse as (
       select *, row_number() over (partition by track_id, ms_played, minute order by played_at, id) as nth from (
         select id, import_id, false as is_deleted, coalesce(source_track_id, track_id) as track_id, ms_played, played_at,
           date_trunc('minute', played_at) as minute
         from listening_history where user_id = $1 and played_at >= $2 and played_at < $3 and source = any($4)
         union all
         select id, null, true, track_id, ms_played, played_at, date_trunc('minute', played_at)
         from deleted_plays where user_id = $1 and played_at >= $2 and played_at < $3 and play ->> 'source' = any($4)) both_kinds)
     update judged j set
       verdict = case when c.is_deleted then 'deleted' else 'finer' end,
       play_id = case when c.is_deleted then null else c.id end, import_id = c.import_id
     from wanting w join coarse c on c.track_id = w.track_id and c.ms_played = w.ms_played and c.minute = w.minute and c.nth = w.nth
     where j.position = w.position`,
    [userId, from, to, minuteSources],
  )
}

/**
 * Rows exact to the minute. The nth row of a track, minute and duration in the file is the nth such play of the history,
 * however exact that is; where the history has fewer, it is a play of its own. Two alike in one minute are stored a
 * millisecond apart, since they may be two real plays and a play's identity has no room for a number.
 */
export async function deduplicateByMinute(client: pg.ClientBase, userId: number, [from, to]: Span) {
  await client.query(
    `create temporary table judged on commit drop as
     with known as (
       select *, row_number() over (partition by track_id, ms_played, minute order by is_deleted, played_at, id) as nth from (
         select id, import_id, false as is_deleted, coalesce(source_track_id, track_id) as track_id, ms_played, played_at,
           date_trunc('minute', played_at) as minute
         from listening_history where user_id = $1 and played_at >= $2 and played_at < $3
         union all
         select id, null, true, track_id, ms_played, played_at, date_trunc('minute', played_at)
         from deleted_plays where user_id = $1 and played_at >= $2 and played_at < $3) both_kinds)
     select n.position, n.name_id, n.minute + (n.nth - 1) * interval '1 millisecond' as played_at, n.ms_played, n.track_id,
       case when k.is_deleted then null else k.id end as play_id, k.import_id,
       case when k.is_deleted then 'deleted' when k.id is not null then 'known' else 'new' end as verdict
     from (select p.position, p.name_id, date_trunc('minute', ${instant('p.played_epoch_ms')}) as minute, p.ms_played,
             r.source_track_id as track_id,
             row_number() over (partition by r.source_track_id, p.ms_played, p.played_epoch_ms / 60000 order by p.position) as nth
           from staged_plays p join resolved r on r.name_id = p.name_id) n
     left join known k on k.track_id = n.track_id and k.ms_played = n.ms_played and k.minute = n.minute and k.nth = n.nth`,
    [userId, from, to],
  )
  await client.query('analyze judged (name_id, verdict)')
}

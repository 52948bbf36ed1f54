import type { PoolClient } from 'pg'
import { countsByDefault } from '@/lib/history/counts-by-default'
import { bumpHistoryVersion } from '@/lib/history/bump-history-version'
import { lockMonths } from '@/lib/history/history-lock'
import { platformFamily } from '@/lib/imports/formats/platform-family'
import { resolvedNames } from '@/lib/imports/save/resolved-names'
import { inTransaction } from '@/lib/in-transaction'
import { announceChange } from '@/lib/live/live-changes'
import { catalogNames, type CatalogName } from './catalog-names'
import type { SubmittedPlay } from './submitted-play'

/** Of one transaction */
const MAX_PLAYS = 1000

type Waiting = { plays: SubmittedPlay[]; saved: Promise<number> }

/** By person: the plays that came while a transaction of theirs runs. The next one takes them all. */
const waitingPlays = new Map<number, Waiting>()
const running = new Map<number, Promise<unknown>>()

/**
 * Stores submitted plays in one transaction: all or none, committed when this returns. A play is identified by its start
 * and its track, so a submission that is sent again adds nothing, and neither does one that the person deleted. Plays of
 * one person that come at the same time share a transaction, since their transactions would wait for each other. Returns
 * how many plays of the transaction are new.
 */
export async function saveSubmittedPlays(userId: number, plays: SubmittedPlay[]): Promise<number> {
  if (plays.length === 0) return 0
  const before = waitingPlays.get(userId)
  if (before && before.plays.length + plays.length <= MAX_PLAYS) {
    before.plays.push(...plays)
    return before.saved
  }
  const waiting: Waiting = { plays: [...plays], saved: Promise.resolve(0) }
  const turn = (running.get(userId) ?? Promise.resolve()).catch(() => {})
  waiting.saved = turn.then(() => {
    if (waitingPlays.get(userId) === waiting) waitingPlays.delete(userId)
    return save(userId, waiting.plays)
  })
  waitingPlays.set(userId, waiting)
  running.set(userId, waiting.saved)
  return waiting.saved.finally(() => {
    if (running.get(userId) === waiting.saved) running.delete(userId)
  })
}

async function save(userId: number, plays: SubmittedPlay[]): Promise<number> {
  const names = await catalogNames(plays)
  const first = Math.min(...plays.map(({ startedAt }) => startedAt))
  const last = Math.max(...plays.map(({ startedAt, msPlayed }) => startedAt + (msPlayed ?? 0)))
  const added = await inTransaction(async (client) => {
    await lockMonths(client, userId, new Date(first), new Date(last))
    const count = await insertPlays(client, userId, plays, names)
    if (count > 0) await bumpHistoryVersion(client, userId)
    return count
  })
  if (added > 0) announceChange(userId)
  return added
}

async function insertPlays(
  client: PoolClient,
  userId: number,
  plays: SubmittedPlay[],
  names: CatalogName[],
): Promise<number> {
  const rows = plays.map((play, index) => ({
    name_id: index,
    started_at: new Date(play.startedAt).toISOString(),
    ms_played: play.msPlayed,
    track_length_ms: play.trackLengthMs,
    source: play.source,
    platform: familyOf(play.client),
    platform_text: play.client,
  }))
  const { rowCount } = await client.query({
    name: 'scrobbling-insert-plays',
    text: insert,
    values: [userId, JSON.stringify(rows), JSON.stringify(names)],
  })
  return rowCount ?? 0
}

/** The kind of device that a client's name tells; most name a program, which tells none. */
function familyOf(client: string | null) {
  const family = client === null ? 'other' : platformFamily(client)
  return family === 'other' ? null : family
}

// Without the time heard, the play stands at its start and its length is unknown; with it, at its end. A play that an
// import brought already becomes a submitted one, so that it stays when that import is removed.
const insert = `
  with submitted as (
    select * from jsonb_to_recordset($2::jsonb) as s(
      name_id int, started_at timestamptz, ms_played int, track_length_ms int, source text, platform platform_family,
      platform_text text)),
  catalogued_names as (
    select * from jsonb_to_recordset($3::jsonb) as n(name_id int, artist_id int, track_id int, album_id int)),
  resolved_names as (${resolvedNames}),
  placed as (
    select distinct on (s.started_at, r.source_track_id) s.*, r.artist_id, r.track_id, r.album_id, r.source_track_id,
      r.source_album_id, s.started_at + coalesce(s.ms_played, 0) * interval '1 millisecond' as played_at
    from submitted s join resolved_names r using (name_id)
    order by s.started_at, r.source_track_id, s.ms_played nulls last, s.name_id),
  claimed as (
    update listening_history h set import_id = null, started_at = p.started_at from placed p
    where h.user_id = $1 and h.import_id is not null and h.played_at = p.played_at
      and coalesce(h.source_track_id, h.track_id) = p.source_track_id and h.ms_played is not distinct from p.ms_played)
  insert into listening_history (user_id, played_at, started_at, ms_played, track_length_ms, track_id, artist_id, album_id,
    source_track_id, source_album_id, local_date, local_hour, local_weekday, is_skip, platform, platform_text, source,
    precision, time_means, counts)
  select $1, p.played_at, p.started_at, p.ms_played, p.track_length_ms, p.track_id, p.artist_id, p.album_id,
    nullif(p.source_track_id, p.track_id), nullif(p.source_album_id, p.album_id), l.at::date, date_part('hour', l.at),
    date_part('dow', l.at), false, p.platform, p.platform_text, p.source, 'second',
    case when p.ms_played is null then 'start' else 'end' end::time_meaning, ${countsByDefault}
  from placed p
  cross join (select computed_time_zone as zone from user_settings where user_id = $1) z
  cross join lateral (select p.played_at at time zone z.zone as at) l
  where not exists (
    select from deleted_plays d
    where d.user_id = $1 and d.track_id = p.source_track_id
      and d.played_at >= p.started_at and d.played_at <= p.started_at + interval '1 day'
      and coalesce((d.play ->> 'started_at')::timestamptz, d.played_at) = p.started_at)
  order by p.played_at, p.name_id
  on conflict do nothing`

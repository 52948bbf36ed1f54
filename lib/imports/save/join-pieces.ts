import type pg from 'pg'
import type { RowCounts } from './staging-tables'

/** How long after a piece the next one may start: after moving the playhead, and after a pause. */
const SCRUB_MS = 3000
const PAUSE_MS = 180_000

/**
 * Joins the staged pieces of one listen: Apple ends a play when the playhead is moved or playback is paused, and begins
 * another when it goes on. Pieces are of one device, where the file names devices. The last piece becomes the play, with
 * the time heard in all of them; the others are counted as no plays. A track that ended by itself and starts again is
 * another listen.
 */
export async function joinPieces(client: pg.ClientBase, counts: RowCounts): Promise<RowCounts> {
  await client.query(pieces, [SCRUB_MS, PAUSE_MS])
  const { rowCount } = await client.query(
    `with others as (
       delete from staged_plays p using listen_pieces l where p.position = l.position and l.position <> l.last
       returning p.position, p.name_id, p.ms_played)
     insert into staged_skipped_rows (list, position, title, ms_played, detail)
     select 'not_a_play', o.position, left(n.track || ' · ' || n.artist, 300), o.ms_played,
       'is a part of the play that goes on in row ' || l.last
     from others o join listen_pieces l on l.position = o.position join staged_names n on n.name_id = o.name_id`,
  )
  await client.query(
    `update staged_plays p set ms_played = least(86400000, l.ms_played)
     from (select last, sum(ms_played) as ms_played from listen_pieces group by last having count(*) > 1) l
     where p.position = l.last`,
  )
  await client.query('drop table listen_pieces')
  const joined = rowCount ?? 0
  return {
    ...counts,
    plays: counts.plays - joined,
    skipped: { ...counts.skipped, not_a_play: counts.skipped.not_a_play + joined },
  }
}

const pieces = `
  create temporary table listen_pieces as
  with neighbours as (
    select position, device, name_id, ms_played, played_epoch_ms,
      played_epoch_ms - ms_played - lag(played_epoch_ms) over w as gap, lag(name_id) over w = name_id as is_same,
      lag(reason_end) over w as ended
    from staged_plays window w as (partition by device order by played_epoch_ms, position)),
  listens as (
    select *, count(*) filter (where not coalesce(is_same and gap >= -$1::int and gap <= case
      when ended in ('scrub_begin', 'scrub_end') then $1::int
      when ended = 'playback_manually_paused' then $2::int end, false)) over w as listen
    from neighbours window w as (partition by device order by played_epoch_ms, position))
  select position, ms_played, last_value(position) over (partition by device, listen order by played_epoch_ms, position
    rows between unbounded preceding and unbounded following) as last
  from listens`

import 'server-only'
import { advisoryLocks } from '@/lib/advisory-locks'
import { inTransaction } from '@/lib/in-transaction'
import type { Refreshed } from './kept-figures'

/** With fewer listeners, the totals would reveal what a single person plays. */
export const MIN_LISTENERS = 5

/**
 * Counts the listeners of every item that at least five people play, their plays and their time. From everybody's figures, so
 * refresh those first. Plays in private sessions are their listener's alone and are left out.
 */
export const refreshListeners = (): Promise<Refreshed> =>
  inTransaction(async (client) => {
    const begun = performance.now()
    await client.query('select pg_advisory_xact_lock($1)', [advisoryLocks.figures])
    await client.query(`set local work_mem = '256MB'`)
    await client.query('delete from item_listeners')
    for (const statement of counting) await client.query(statement, [MIN_LISTENERS])
    await client.query(
      `insert into view_refreshes (view_name, snapshot_at) values ('item_listeners', now())
       on conflict (view_name) do update set snapshot_at = excluded.snapshot_at`,
    )
    return { name: 'item_listeners', ms: Math.round(performance.now() - begun) }
  })

const counting = [
  `insert into item_listeners (kind, item_id, listeners, plays, ms_played)
   select 'track', track_id, count(*), sum(shown_plays), sum(shown_ms_played)
   from user_top_tracks where shown_plays > 0 group by track_id having count(*) >= $1`,
  `insert into item_listeners (kind, item_id, listeners, plays, ms_played)
   select 'artist', artist_id, count(*), sum(shown_plays), sum(shown_ms_played)
   from user_top_artists where shown_plays > 0 group by artist_id having count(*) >= $1`,
  `insert into item_listeners (kind, item_id, listeners, plays, ms_played)
   select 'album', album_id, count(*), sum(plays), sum(ms_played)
   from (
     select p.user_id, p.album_id, count(*) filter (where p.counts) as plays, coalesce(sum(p.ms_played), 0) as ms_played
     from included_plays p where p.album_id is not null and p.incognito is not true
     group by p.user_id, p.album_id having count(*) filter (where p.counts) > 0) by_listener
   group by album_id having count(*) >= $1`,
]

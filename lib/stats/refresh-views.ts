import 'server-only'
import type { PoolClient } from 'pg'
import { advisoryLocks } from '@/lib/advisory-locks'
import { inTransaction } from '@/lib/in-transaction'

/** The materialized views, each with its refresh. They hold all-time figures of every person. */
const refreshes = {
  user_listening_summary: 'refresh materialized view concurrently user_listening_summary',
  user_top_tracks: 'refresh materialized view concurrently user_top_tracks',
  user_top_artists: 'refresh materialized view concurrently user_top_artists',
  user_listening_by_hour: 'refresh materialized view concurrently user_listening_by_hour',
  user_listening_by_day: 'refresh materialized view concurrently user_listening_by_day',
} as const

export type ViewName = keyof typeof refreshes
const viewNames = [
  'user_listening_summary',
  'user_listening_by_hour',
  'user_listening_by_day',
  'user_top_artists',
  'user_top_tracks',
] as const satisfies readonly ViewName[]

export type ViewRefresh = { view: ViewName; snapshotAt: Date; ms: number }

/**
 * Refreshes every view, small ones first, without blocking readers, and records each view's snapshot instant
 * (view_refreshes). Simultaneous calls run one after the other. Takes longer the more history all people have.
 */
export async function refreshViews(): Promise<ViewRefresh[]> {
  const done: ViewRefresh[] = []
  for (const view of viewNames) done.push(await inTransaction((client) => refreshView(client, view)))
  return done
}

/**
 * One transaction, so that readers see the new content and its snapshot instant at the same time. One refresh at a time:
 * of two at once, the older content could overwrite the newer.
 */
async function refreshView(client: PoolClient, view: ViewName): Promise<ViewRefresh> {
  const begun = performance.now()
  await client.query('select pg_advisory_xact_lock($1)', [advisoryLocks.viewRefresh])
  const snapshotAt = await snapshotInstant(client)
  // No parallel workers: page requests need the other cores more than a background refresh does.
  await client.query(
    `set local work_mem = '256MB'; set local max_parallel_workers_per_gather = 0; set local max_parallel_maintenance_workers = 0`,
  )
  await client.query((await isPopulated(client, view)) ? refreshes[view] : refreshes[view].replace(' concurrently', ''))
  await client.query(
    `insert into view_refreshes (view_name, snapshot_at) values ($1, $2::timestamptz)
     on conflict (view_name) do update set snapshot_at = excluded.snapshot_at`,
    [view, snapshotAt],
  )
  return { view, snapshotAt: new Date(snapshotAt), ms: Math.round(performance.now() - begun) }
}

/** Only a populated view can be refreshed concurrently; an empty one has no readers to block. */
async function isPopulated(client: PoolClient, view: ViewName): Promise<boolean> {
  const { rows } = await client.query<{ ispopulated: boolean }>(
    'select ispopulated from pg_matviews where matviewname = $1',
    [view],
  )
  return rows[0]?.ispopulated ?? false
}

/**
 * Every change stamped before this instant is committed, so the refresh that follows sees it: a transaction that is
 * still writing may have stamped its change at any time since it began, and a transaction that writes later stamps its
 * change after this statement. In a cluster, the coordinator does not see which transactions write on a worker, so every
 * open one counts.
 */
async function snapshotInstant(client: PoolClient): Promise<string> {
  const { rows } = await client.query<{ instant: string }>(
    `select least(statement_timestamp(), min(begun))::text as instant
     from (
       select case when backend_xid is null then xact_start else coalesce(xact_start, '-infinity') end as begun
       from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and (backend_xid is not null
         or backend_type = 'client backend' and exists (select from pg_extension where extname = 'citus'))) open`,
  )
  const instant = rows[0]?.instant
  if (!instant) throw new Error('PostgreSQL returned no snapshot instant.')
  return instant
}

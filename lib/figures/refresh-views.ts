import 'server-only'
import type { PoolClient } from 'pg'
import { advisoryLocks } from '@/lib/advisory-locks'
import { inTransaction } from '@/lib/in-transaction'
import { figuresNames, keptFigures, type FiguresName, type Refreshed } from './kept-figures'

/**
 * Refreshes every view, small ones first, without blocking readers, and records each view's snapshot instant
 * (view_refreshes). Simultaneous calls run one after the other.
 */
export async function refreshViews(): Promise<Refreshed[]> {
  const done: Refreshed[] = []
  for (const name of figuresNames) done.push(await inTransaction((client) => refreshView(client, name)))
  return done
}

/**
 * One transaction, so that readers see the new content and its snapshot instant at the same time. One refresh at a time:
 * of two at once, the older content could overwrite the newer.
 */
async function refreshView(client: PoolClient, name: FiguresName): Promise<Refreshed> {
  const begun = performance.now()
  await client.query('select pg_advisory_xact_lock($1)', [advisoryLocks.figures])
  const snapshotAt = await snapshotInstant(client)
  // No parallel workers: page requests need the other cores more than a background refresh does.
  await client.query(
    `set local work_mem = '256MB'; set local max_parallel_workers_per_gather = 0; set local max_parallel_maintenance_workers = 0`,
  )
  await client.query(await refreshStatement(client, name))
  await client.query(
    `insert into view_refreshes (view_name, snapshot_at) values ($1, $2::timestamptz)
     on conflict (view_name) do update set snapshot_at = excluded.snapshot_at`,
    [name, snapshotAt],
  )
  return { name, ms: Math.round(performance.now() - begun) }
}

/** Only a populated view can be refreshed concurrently; an empty one has no readers to block. */
async function refreshStatement(client: PoolClient, name: FiguresName): Promise<string> {
  const { rows } = await client.query<{ ispopulated: boolean }>(
    'select ispopulated from pg_matviews where matviewname = $1',
    [name],
  )
  const { refreshView } = keptFigures[name]
  return rows[0]?.ispopulated ? refreshView : refreshView.replace(' concurrently', '')
}

/**
 * Every change stamped before this instant is committed, so the refresh that follows sees it: a transaction that is
 * still writing may have stamped its change at any time since it began, and a transaction that writes later stamps its
 * change after this statement.
 */
async function snapshotInstant(client: PoolClient): Promise<string> {
  const { rows } = await client.query<{ instant: string }>(
    `select least(statement_timestamp(), min(coalesce(xact_start, '-infinity')))::text as instant
     from pg_stat_activity
     where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()`,
  )
  const instant = rows[0]?.instant
  if (!instant) throw new Error('PostgreSQL returned no snapshot instant.')
  return instant
}

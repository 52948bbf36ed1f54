import 'server-only'
import type { PoolClient } from 'pg'
import { z } from 'zod'
import { advisoryLocks } from '@/lib/advisory-locks'
import { analyzeTables } from '@/lib/analyze-tables'
import { pool } from '@/lib/db'
import { inTransaction } from '@/lib/in-transaction'
import { figuresKind } from './arrange-figures'
import { figuresNames, keptFigures, type Refreshed } from './kept-figures'

const People = z.array(z.object({ id: z.number() }))
const Version = z.array(z.object({ version: z.number() }))

/** Brings one person's figures up to date right after a change, if they are kept in tables. */
export async function refreshPerson(userId: number): Promise<void> {
  if ((await figuresKind(pool)) !== 'tables') return
  const isNew = await inTransaction((client) => fillTables(client, userId))
  if (isNew) await analyzeTables(userId, ['user_top_tracks', 'user_top_artists'])
}

/** The same for everybody whose history changed, the longest waiting first. */
export async function refreshPeople(patienceMs: number): Promise<Refreshed[]> {
  const begun = performance.now()
  const { rows } = await pool.query(
    `select h.user_id as id from user_histories h left join figure_refreshes f on f.user_id = h.user_id
     where f.version is distinct from h.version order by h.changed_at`,
  )
  let refreshed = 0
  for (const { id } of People.parse(rows)) {
    if (performance.now() - begun > patienceMs) break
    await inTransaction((client) => fillTables(client, id))
    refreshed++
  }
  return [{ name: `figures of ${refreshed} people`, ms: Math.round(performance.now() - begun) }]
}

/**
 * One transaction, so that readers see the new figures and their version at the same time. The version is read first: figures
 * that include a later change have an older version than the history, and are not read until they are filled again. Returns whether
 * the person had no figures before.
 */
async function fillTables(client: PoolClient, userId: number): Promise<boolean> {
  await client.query('select pg_advisory_xact_lock($1, $2)', [advisoryLocks.figures, userId])
  const { rows } = await client.query('select version from user_histories where user_id = $1', [userId])
  const [history] = Version.parse(rows)
  if (!history) return false // the account was deleted
  for (const name of figuresNames) {
    await client.query(keptFigures[name].remove, [userId])
    await client.query(keptFigures[name].add, [userId])
  }
  const before = await client.query('select from figure_refreshes where user_id = $1', [userId])
  await client.query(
    `insert into figure_refreshes (user_id, version, refreshed_at) values ($1, $2, now())
     on conflict (user_id) do update set version = excluded.version, refreshed_at = excluded.refreshed_at`,
    [userId, history.version],
  )
  return before.rowCount === 0
}

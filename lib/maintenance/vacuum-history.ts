import { z } from 'zod'
import { isCluster } from '@/lib/cluster/is-cluster'
import { pool } from '@/lib/db'

const Worth = z.object({ changed: z.number() })
const MANY = 50_000

/**
 * After many changed plays: marks pages all-visible, which keeps index-only scans fast, and updates the planner's
 * statistics without waiting for autovacuum. Returns whether there were enough changes to do so.
 */
export async function vacuumHistory(): Promise<boolean> {
  const { rows } = await pool.query((await isCluster()) ? changedOnWorkers : changed)
  if ((Worth.array().parse(rows)[0]?.changed ?? 0) < MANY) return false
  await pool.query('vacuum (analyze) listening_history')
  return true
}

const changed = `
  select (n_ins_since_vacuum + n_dead_tup + n_mod_since_analyze)::float8 as changed
  from pg_stat_user_tables where relname = 'listening_history'`

/** The coordinator knows nothing of the shards, which are tables such as listening_history_102008. */
const changedOnWorkers = `
  select coalesce(sum(result::float8), 0) as changed
  from run_command_on_workers($$
    select coalesce(sum(n_ins_since_vacuum + n_dead_tup + n_mod_since_analyze), 0)
    from pg_stat_user_tables where relname ~ '^listening_history_[0-9]+$' $$)
  where success`

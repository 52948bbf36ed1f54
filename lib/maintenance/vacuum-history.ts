import { z } from 'zod'
import { pool } from '@/lib/db'

const Worth = z.object({ changed: z.number() })
const MANY = 50_000

/**
 * After many new, changed or removed plays: marks pages all-visible, so that index-only scans stay so, and renews the
 * planner's statistics, without waiting for autovacuum's turn. True where it was worth it.
 */
export async function vacuumHistory(): Promise<boolean> {
  const { rows } = await pool.query(
    `select (n_ins_since_vacuum + n_dead_tup + n_mod_since_analyze)::float8 as changed from pg_stat_user_tables where relname = 'listening_history'`,
  )
  if ((Worth.array().parse(rows)[0]?.changed ?? 0) < MANY) return false
  await pool.query('vacuum (analyze) listening_history')
  return true
}

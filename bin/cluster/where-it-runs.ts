import type pg from 'pg'
import type { Statement } from './recorded-statements'

/**
 * - `one shard`: sent whole to the machine of one person, or answered by what is whole on every machine
 * - `coordinator`: reads no table of the cluster
 * - `several`: asks several shards, or moves rows between machines
 */
export type Where = 'one shard' | 'coordinator' | 'several'

/** Where Citus would run a statement that reads, by its plan; null for any other statement. */
export async function whereItRuns(pool: pg.Pool, { text, values }: Statement): Promise<Where | null> {
  if (!/^\s*(select|with)\b/i.test(text)) return null
  const { rows } = await pool.query<Record<string, string>>({ text: `explain (costs off) ${text}`, values })
  const plan = rows.map((row) => Object.values(row)[0]).join('\n')
  const tasks = [...plan.matchAll(/Task Count: (\d+)/g)].map(([, count]) => Number(count))
  if (tasks.length === 0) return 'coordinator'
  return tasks.length === 1 && tasks[0] === 1 && !plan.includes('Distributed Subplan') ? 'one shard' : 'several'
}

import { pool } from '@/lib/db'

/**
 * Tells the planner about the rows of somebody new in these tables. Until then it thinks that they have next to none, and chooses
 * plans that read all of them again and again. In a cluster, only where this person is: all other parts would cost as much each,
 * and need every worker.
 */
export async function analyzeTables(userId: number, tables: string[]): Promise<void> {
  const { rowCount: isCluster } = await pool.query(`select from pg_extension where extname = 'citus'`)
  if (isCluster) {
    await pool.query(analyzeShards, [tables, userId])
    return
  }
  const { rows } = await pool.query<{ statement: string }>(
    `select 'analyze ' || string_agg(quote_ident(name), ', ') as statement from unnest($1::text[]) name`,
    [tables],
  )
  for (const { statement } of rows) await pool.query(statement)
}

const analyzeShards = `
  select run.success
  from unnest($1::regclass[]) as analyzed (name)
  join pg_dist_shard_placement p on p.shardid = get_shard_id_for_distribution_column(analyzed.name, $2::int)
  cross join lateral master_run_on_worker(
    array[p.nodename::text], array[p.nodeport::int], array[format('analyze %s', shard_name(analyzed.name, p.shardid))], false) run`

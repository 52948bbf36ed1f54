import { isCluster } from '@/lib/cluster/is-cluster'
import { pool } from '@/lib/db'

/**
 * Tells the planner about a person's new plays: until then it thinks that they have few, and chooses slow nested loops. In a
 * cluster, only where this person is: all other parts would cost as much each, and need every worker.
 */
export async function analyzePlays(userId: number): Promise<void> {
  if (!(await isCluster())) await pool.query('analyze listening_history, repeated_plays')
  else await pool.query(analyzeShards, [['listening_history', 'repeated_plays'], userId])
}

const analyzeShards = `
  select run.success
  from unnest($1::regclass[]) as analyzed (name)
  join pg_dist_shard_placement p on p.shardid = get_shard_id_for_distribution_column(analyzed.name, $2::int)
  cross join lateral master_run_on_worker(
    array[p.nodename::text], array[p.nodeport::int], array[format('analyze %s', shard_name(analyzed.name, p.shardid))], false) run`

import type pg from 'pg'
import { z } from 'zod'

const Worker = z.object({ host: z.string(), port: z.number() })
export type Worker = z.infer<typeof Worker>

/** The worker that holds this person. */
export async function workerOf(pool: pg.Pool, userId: number): Promise<Worker> {
  const { rows } = await pool.query(
    `select nodename as host, nodeport::int as port from pg_dist_shard_placement
     where shardid = get_shard_id_for_distribution_column('user_histories', $1::int)`,
    [userId],
  )
  return Worker.parse(rows[0])
}

import { setTimeout as delay } from 'node:timers/promises'
import type { ClientBase } from 'pg'
import { z } from 'zod'

const POLL_MS = 1000

const Job = z.object({ id: z.number().nullable() })
const State = z.object({ state: z.string(), left: z.number() })

/**
 * Moves people between workers until each has about as much, while everybody reads and writes. Reports what is left, and
 * returns when it is over. Throws if a move failed; calling it again goes on.
 */
export async function rebalance(client: ClientBase, report: (line: string) => void): Promise<void> {
  const { rows } = await client.query(`select citus_rebalance_start(shard_transfer_mode => 'auto')::int as id`)
  const { id } = Job.parse(rows[0])
  if (id === null) return report('The workers hold about the same.')
  for (let said = ''; ; await delay(POLL_MS)) {
    const { state, left } = await readJob(client, id)
    const line = `${left} moves left`
    if (line !== said) report((said = line))
    if (state === 'finished') return
    if (state === 'failed' || state === 'cancelled') throw new Error(`The rebalancing has ${state}.`)
  }
}

async function readJob(client: ClientBase, id: number) {
  const { rows } = await client.query(
    `select j.state::text, (select count(*)::int from pg_dist_background_task t where t.job_id = j.job_id and t.status <> 'done')
       as left
     from pg_dist_background_job j where j.job_id = $1`,
    [id],
  )
  return State.parse(rows[0])
}

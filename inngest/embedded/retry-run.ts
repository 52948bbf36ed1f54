import { z } from 'zod'
import { inTransaction } from '@/lib/in-transaction'
import { select } from './database'
import { lockConcurrency } from './concurrency'
import { queueNames, sendJob } from './queue'

/**
 * Starts a failed run again: steps that succeeded keep their results, the others run anew with all their attempts.
 * Returns false if no failed run has this id.
 */
export function retryRun(id: string): Promise<boolean> {
  return inTransaction(async (client) => {
    await lockConcurrency(client)
    const reset = await select(
      client,
      z.object({ id: z.string() }),
      `update job_runs set ended_at = null, error = null, result = null, attempt = 0, losses = 0, cancelled_at = null,
         wake_at = now(), created_at = clock_timestamp()
       where id = $1 and ended_at is not null and error is not null and error <> 'cancelled' returning id::text`,
      [id],
    )
    if (reset.length === 0) return false
    await client.query(`delete from job_steps where run_id = $1 and (result is null or result ->> 'type' = 'error')`, [
      id,
    ])
    await sendJob(client, queueNames.runs, { runId: id })
    return true
  })
}

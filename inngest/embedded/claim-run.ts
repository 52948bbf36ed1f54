import { z } from 'zod'
import { inTransaction } from '@/lib/in-transaction'
import { select } from './database'
import { finishRun } from './finish-run'
import type { FunctionConfig } from './function-config'
import { queueNames, sendJob, takeJob } from './queue'
import { Run, runColumns, type ClaimedRun } from './run'
import { lockConcurrency, acquireSlot } from './concurrency'

const Job = z.object({ runId: z.uuid() })
const MOST_LOSSES = 25

/**
 * Takes one wake-up off the queue and claims its run for this worker, in one transaction: killed at any instant, a
 * process leaves either the wake-up in the queue or its number on the run. A wake-up is a hint: what the run's own
 * row says decides. "none": the queue holds nothing that is due; "not now": that run goes on later, or not at all.
 */
export function claimRun(
  configs: ReadonlyMap<string, FunctionConfig>,
  workerId: number,
): Promise<ClaimedRun | 'none' | 'not now'> {
  return inTransaction(async (client) => {
    await lockConcurrency(client)
    const job = await takeJob(client, queueNames.runs)
    if (!job) return 'none'
    const [run] = await select(client, Run, `select ${runColumns} from job_runs where id = $1 for update`, [
      Job.parse(job).runId,
    ])
    if (!run || run.endedAt || run.workerId !== null || !run.wakeAt) return 'not now'
    if (!configs.has(run.functionId)) return 'not now' // another version's function; its process takes it up when it starts
    if (!run.isDue) {
      await sendJob(client, queueNames.runs, { runId: run.id }, run.wakeAt)
      return 'not now'
    }
    if (run.cancelledAt) {
      await finishRun(client, run, { error: 'cancelled' })
      return 'not now'
    }
    if (run.losses > MOST_LOSSES) {
      await finishRun(client, run, {
        error: { name: 'Error', message: `The process ended ${run.losses} times during the same step.` },
      })
      return 'not now'
    }
    const isTurn = await acquireSlot(client, run)
    await client.query(
      'update job_runs set worker_id = case when $3 then $2::int end, waits_for_turn = not $3, debounce_key = null where id = $1',
      [run.id, workerId, isTurn],
    )
    return isTurn ? { ...run, workerId } : 'not now'
  })
}

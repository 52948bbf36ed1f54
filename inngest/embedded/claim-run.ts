import type { PoolClient } from 'pg'
import { z } from 'zod'
import { storageElsewhere } from '@/lib/storage/registered-storages'
import { storage } from '@/lib/storage/storage'
import { inTransaction } from '@/lib/in-transaction'
import { select } from './database'
import { finishRun } from './finish-run'
import type { FunctionConfig } from './function-config'
import { queueNames, runsQueueOf, sendJob, takeJob } from './queue'
import { Run, runColumns, type ClaimedRun } from './run'
import { lockConcurrency, acquireSlot } from './concurrency'

const Job = z.object({ runId: z.uuid() })
const MAX_LOSSES = 25

/**
 * Takes one job off the queue and claims its run for this worker, in one transaction: a process killed at any point
 * leaves either the job in the queue or its worker id on the run. The job is only a hint; the run's own row decides.
 * Returns "queue empty" when nothing is due, and "skipped" when the run cannot continue now (or at all).
 */
export async function claimRun(
  configs: ReadonlyMap<string, FunctionConfig>,
  workerId: number,
): Promise<ClaimedRun | 'queue empty' | 'skipped'> {
  const ownQueue = runsQueueOf(await storage.identity())
  return inTransaction(async (client) => {
    await lockConcurrency(client)
    const job = (await takeJob(client, ownQueue)) ?? (await takeJob(client, queueNames.runs))
    if (!job) return 'queue empty'
    const [run] = await select(client, Run, `select ${runColumns} from job_runs where id = $1 for update`, [
      Job.parse(job).runId,
    ])
    if (!run || run.endedAt || run.workerId !== null || !run.wakeAt) return 'skipped'
    if (!configs.has(run.functionId)) return 'skipped' // a function of another version, whose process will claim it
    if (!run.isDue) {
      await sendJob(client, queueNames.runs, { runId: run.id }, run.wakeAt)
      return 'skipped'
    }
    const storageId = await storageNeeded(client, run)
    if (storageId) {
      await sendJob(client, runsQueueOf(storageId), { runId: run.id })
      return 'skipped'
    }
    if (run.cancelledAt) {
      await finishRun(client, run, { error: 'cancelled' })
      return 'skipped'
    }
    if (run.losses > MAX_LOSSES) {
      await finishRun(client, run, {
        error: { name: 'Error', message: `The process ended ${run.losses} times during the same step.` },
      })
      return 'skipped'
    }
    const hasSlot = await acquireSlot(client, run)
    await client.query(
      `update job_runs set worker_id = case when $3 then $2::int end, waits_for_turn = not $3, debounce_key = null
       where id = $1`,
      [run.id, workerId, hasSlot],
    )
    return hasSlot ? { ...run, workerId } : 'skipped'
  })
}

const OfImport = z.object({ userId: z.number(), importId: z.number() })

/** The storage of other processes that a run needs: an import can only be read where its uploads lie. */
async function storageNeeded(client: PoolClient, run: Run): Promise<string | null> {
  const ref = OfImport.safeParse(run.event.data)
  return ref.success ? storageElsewhere(ref.data, client) : null
}

import type { PoolClient } from 'pg'
import { queueNames, sendJob } from './queue'
import { isFinished, stepsOf, type ClaimedRun, type Step } from './run'
import { admitWaitingRuns } from './concurrency'

/**
 * Releases a claimed run until `at`, or until its first pending step is due. Does nothing and returns false when a step
 * was finished from outside since `seen` was read: the run can continue at once. The caller has called lockConcurrency
 * and then locked the run's row.
 */
export async function suspendRun(client: PoolClient, run: ClaimedRun, seen: Step[], at?: Date): Promise<boolean> {
  const steps = at ? [] : await stepsOf(client, run.id)
  if (!at && steps.filter(isFinished).length > seen.filter(isFinished).length) return false
  const wakeAt = at ?? earliest(steps.filter((step) => !isFinished(step)))
  await client.query('update job_runs set worker_id = null, has_turn = false, wake_at = $2 where id = $1', [
    run.id,
    wakeAt,
  ])
  if (wakeAt) await sendJob(client, queueNames.runs, { runId: run.id }, wakeAt > new Date() ? wakeAt : undefined)
  await admitWaitingRuns(client, run.concurrencyKeys)
  return true
}

function earliest(steps: Step[]): Date | null {
  const times = steps.flatMap((step) => step.wakeAt?.getTime() ?? [])
  return times.length > 0 ? new Date(Math.min(...times)) : null
}

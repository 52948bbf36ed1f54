import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import { toJsonb } from './database'
import { queueNames, sendJob } from './queue'
import { finishStep, type Run } from './run'
import { admitWaitingRuns } from './concurrency'

type RunOutcome = { result: unknown } | { error: 'cancelled' } | { error: object }

/**
 * Ends a run: wakes the run that invoked it, gives its concurrency slots to waiting runs, and reports a failure as an
 * event. The caller has called lockConcurrency and then locked the run's row.
 */
export async function finishRun(client: PoolClient, run: Run, outcome: RunOutcome) {
  const error = 'error' in outcome ? outcome.error : null
  const result = 'result' in outcome ? outcome.result : null
  await client.query(
    `update job_runs set ended_at = now(), worker_id = null, wake_at = null, waits_for_turn = false, has_turn = false,
       result = $2, error = $3
     where id = $1`,
    [run.id, toJsonb(result ?? null), error && errorText(error)],
  )
  if (error && error !== 'cancelled') await sendJob(client, queueNames.events, { events: [failureEvent(run, error)] })
  if (run.parentRunId && run.parentStepId) {
    await finishStep(
      client,
      run.parentRunId,
      run.parentStepId,
      error ? { type: 'error', error: asError(error) } : { type: 'data', data: result },
    )
    await client.query('update job_runs set wake_at = now() where id = $1', [run.parentRunId])
    await sendJob(client, queueNames.runs, { runId: run.parentRunId })
  }
  await admitWaitingRuns(client, run.concurrencyKeys)
}

/** The event that starts a function's `onFailure`. */
function failureEvent(run: Run, error: object) {
  const data = { function_id: run.functionId, run_id: run.id, error: asError(error), event: run.event }
  return { id: randomUUID(), name: 'inngest/function.failed', data, ts: Date.now() }
}

const asError = (error: object | 'cancelled') =>
  error === 'cancelled' ? { name: 'Error', message: 'The run was cancelled.' } : error

function errorText(error: object | 'cancelled'): string {
  if (error === 'cancelled') return error
  return 'message' in error && typeof error.message === 'string' ? error.message : JSON.stringify(error)
}

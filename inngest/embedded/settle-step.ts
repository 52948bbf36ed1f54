import type { Runtime } from './advance-run'
import { executeFunction, nextAttemptAt, stepResult, type Outcome } from './execute-function'
import { withRunLocked, finishStep, type FinishedStep, type ClaimedRun, type Step, type StepResult } from './run'

/** Settles a pending step that is due: a sleep is over, a wait timed out, or a planned step runs now. */
export async function settleStep(runtime: Runtime, run: ClaimedRun, step: Step, finished: FinishedStep[]) {
  if (step.kind !== 'StepPlanned')
    return withRunLocked(run, (client) => finishStep(client, run.id, step.stepId, timedOut(step)))
  const maxAttempts = runtime.configs.get(run.functionId)?.maxAttempts ?? 1
  const outcome = await executeFunction(runtime.handler, {
    run,
    maxAttempts,
    finished,
    attempt: step.attempt,
    stepId: step.stepId,
  })
  const result = resultOf(outcome, step.attempt + 1 >= maxAttempts)
  await withRunLocked(run, async (client) => {
    if (result) await finishStep(client, run.id, step.stepId, result)
    else
      await client.query(
        'update job_steps set attempt = attempt + 1, wake_at = $3 where run_id = $1 and step_id = $2',
        [run.id, step.stepId, nextAttemptAt(step.attempt, outcome.kind === 'finished' ? 'later' : outcome.retry)],
      )
  })
}

function timedOut({ kind }: Step): StepResult {
  if (kind === 'InvokeFunction')
    return { type: 'error', error: { name: 'Error', message: 'The invoked function did not finish in time.' } }
  return { type: 'data', data: null }
}

/** Undefined when the step will be tried again. */
function resultOf(outcome: Outcome, isLast: boolean): StepResult | undefined {
  if (outcome.kind === 'failed')
    return isLast || outcome.retry === 'never' ? { type: 'error', error: outcome.error } : undefined
  const operation = outcome.kind === 'operations' ? outcome.operations[0] : undefined
  const failed = {
    type: 'error',
    error: operation?.error ?? { name: 'Error', message: 'The step did not run.' },
  } as const
  return stepResult(operation) ?? (isLast ? failed : undefined)
}

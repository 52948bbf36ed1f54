import type { PoolClient } from 'pg'
import { pool } from '@/lib/db'
import { recordPendingStep } from './record-pending-step'
import { finishRun } from './finish-run'
import { executeFunction, nextAttemptAt, stepResult, type Outcome } from './execute-function'
import type { FunctionConfig } from './function-config'
import type { Handler } from './handler'
import { suspendRun } from './suspend-run'
import { RunCancelled, RunLost, withRunLocked, finishStep, isFinished, stepsOf, type ClaimedRun } from './run'
import { settleStep } from './settle-step'
import { lockConcurrency } from './concurrency'

export type Runtime = { handler: Handler; configs: Map<string, FunctionConfig>; isStopping: () => boolean }

/** Executes a claimed run until it ends, has to wait, or this process stops. */
export async function advanceRun(runtime: Runtime, run: ClaimedRun): Promise<void> {
  try {
    await runSteps(runtime, run)
  } catch (error) {
    if (error instanceof RunLost) return
    if (!(error instanceof RunCancelled)) throw error
    await withSlotsLocked({ ...run, cancelledAt: new Date() }, (client) =>
      finishRun(client, run, { error: 'cancelled' }),
    )
  }
}

async function runSteps(runtime: Runtime, run: ClaimedRun) {
  let isSettled = true
  while (!runtime.isStopping()) {
    const steps = await stepsOf(pool, run.id)
    const pending = steps.filter((step) => !isFinished(step))
    const due = pending.filter((step) => step.wakeAt && step.wakeAt <= new Date())
    if (due.length > 0) {
      await Promise.all(due.map((step) => settleStep(runtime, run, step, steps.filter(isFinished))))
      isSettled = true
    } else if (isSettled) {
      const finished = steps.filter(isFinished)
      const maxAttempts = runtime.configs.get(run.functionId)?.maxAttempts ?? 1
      const outcome = await executeFunction(runtime.handler, {
        run,
        maxAttempts,
        finished,
        attempt: run.attempt,
        stepId: 'step',
        isDiscoveryOnly: pending.length > 0,
      })
      const next = await withSlotsLocked(run, (client) => apply(client, { run, outcome, maxAttempts, runtime }))
      if (next === 'over') return
      isSettled = next === 'stepped'
    } else if (await withSlotsLocked(run, (client) => suspendRun(client, run, steps))) return
    else isSettled = true
  }
  await withSlotsLocked(run, (client) => suspendRun(client, run, [], new Date()))
}

/** For changes that may end or suspend a run: that frees its concurrency slots for other runs. */
function withSlotsLocked<T>(run: ClaimedRun, work: (client: PoolClient) => Promise<T>): Promise<T> {
  return withRunLocked(run, work, lockConcurrency)
}

type Step = { run: ClaimedRun; outcome: Outcome; maxAttempts: number; runtime: Runtime }

async function apply(client: PoolClient, step: Step): Promise<'over' | 'stepped' | 'waiting'> {
  const { run, outcome, maxAttempts } = step
  if (outcome.kind === 'finished') {
    await finishRun(client, run, { result: outcome.result })
    return 'over'
  }
  if (outcome.kind === 'failed') {
    if (outcome.retry === 'never' || run.attempt + 1 >= maxAttempts)
      await finishRun(client, run, { error: Object(outcome.error) })
    else await retryLater(client, run, nextAttemptAt(run.attempt, outcome.retry))
    return 'over'
  }
  return applyOperations(client, step, outcome)
}

async function applyOperations(
  client: PoolClient,
  { run, runtime }: Step,
  { operations, retry }: Extract<Outcome, { kind: 'operations' }>,
) {
  let next: 'over' | 'stepped' | 'waiting' = 'waiting'
  for (const operation of operations) {
    if (operation.op === 'StepError') {
      await retryLater(client, run, nextAttemptAt(run.attempt, retry))
      return 'over'
    }
    const result = stepResult(operation)
    if (result) {
      await finishStep(client, run.id, operation.id, result)
      await client.query('update job_runs set attempt = 0, losses = 0 where id = $1', [run.id])
      run.attempt = 0
      next = 'stepped'
    } else await recordPendingStep(client, run, operation, runtime.configs)
  }
  return next
}

async function retryLater(client: PoolClient, run: ClaimedRun, at: Date) {
  await client.query('update job_runs set attempt = attempt + 1 where id = $1', [run.id])
  await suspendRun(client, run, [], at)
}

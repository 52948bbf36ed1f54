import type { PoolClient } from 'pg'
import { z } from 'zod'
import { inTransaction } from '@/lib/in-transaction'
import { select, toJsonb } from './database'

export const StoredEvent = z.object({
  id: z.string(),
  name: z.string(),
  data: z.record(z.string(), z.unknown()),
  ts: z.number(),
})
export type StoredEvent = z.infer<typeof StoredEvent>

export const Run = z.object({
  id: z.string(),
  functionId: z.string(),
  event: StoredEvent,
  attempt: z.number(),
  workerId: z.number().nullable(),
  wakeAt: z.date().nullable(),
  /** By PostgreSQL's clock, not this process's. */
  isDue: z.boolean(),
  endedAt: z.date().nullable(),
  cancelledAt: z.date().nullable(),
  concurrencyKeys: z.array(z.string()),
  holdsSlot: z.boolean(),
  losses: z.number(),
  parentRunId: z.string().nullable(),
  parentStepId: z.string().nullable(),
})
export type Run = z.infer<typeof Run>
/** A run that this process has claimed. */
export type ClaimedRun = Run & { workerId: number }

export const Step = z.object({
  stepId: z.string(),
  kind: z.string(),
  result: z.unknown(),
  attempt: z.number(),
  wakeAt: z.date().nullable(),
})
export type Step = z.infer<typeof Step>
/** `result` is {type: 'data', data} or {type: 'error', error}, as the SDK's protocol expects it. */
export type FinishedStep = Step & { result: object }

/** The run has ended or another worker has claimed it: stop executing it. */
export class RunLost extends Error {}
/** The run was cancelled while it was executing. */
export class RunCancelled extends Error {}

export const runColumns = `id, function_id as "functionId", event, attempt, worker_id as "workerId", wake_at as "wakeAt",
  coalesce(wake_at <= clock_timestamp(), false) as "isDue", ended_at as "endedAt", cancelled_at as "cancelledAt",
  concurrency_keys as "concurrencyKeys", has_turn as "holdsSlot", losses,
  parent_run_id as "parentRunId", parent_step_id as "parentStepId"`

/**
 * Runs `work` in a transaction that has locked the run's row and checked that this worker still has its claim.
 * `first` runs before the row is locked. Throws RunLost or RunCancelled.
 */
export function withRunLocked<T>(
  run: ClaimedRun,
  work: (client: PoolClient) => Promise<T>,
  first?: (client: PoolClient) => Promise<void>,
): Promise<T> {
  return inTransaction(async (client) => {
    await first?.(client)
    const [held] = await select(
      client,
      z.object({ cancelledAt: z.date().nullable() }),
      `select cancelled_at as "cancelledAt" from job_runs where id = $1 and worker_id = $2 and ended_at is null
       for update`,
      [run.id, run.workerId],
    )
    if (!held) throw new RunLost(`Run ${run.id} is no longer claimed by this worker`)
    if (held.cancelledAt && !run.cancelledAt) throw new RunCancelled(`Run ${run.id} was cancelled`)
    return work(client)
  })
}

/** All recorded steps of a run: finished ones first, in the order they finished. */
export function stepsOf(client: Pick<PoolClient, 'query'>, runId: string): Promise<Step[]> {
  return select(
    client,
    Step,
    `select step_id as "stepId", kind, result, attempt, wake_at as "wakeAt" from job_steps where run_id = $1
     order by position nulls last, step_id`,
    [runId],
  )
}

export const isFinished = (step: Step): step is FinishedStep => typeof step.result === 'object' && step.result !== null

/** Stores a step's result, after which it never runs again. The caller has locked the run's row. */
export async function finishStep(client: PoolClient, runId: string, stepId: string, result: StepResult) {
  await client.query(
    `insert into job_steps as s (run_id, step_id, position, result)
     values ($1, $2, (select coalesce(max(position), 0) + 1 from job_steps where run_id = $1), $3)
     on conflict (run_id, step_id) do update set position = excluded.position, result = excluded.result, wake_at = null
     where s.result is null`,
    [runId, stepId, toJsonb(result)],
  )
}

export type StepResult = { type: 'data'; data: unknown } | { type: 'error'; error: unknown }

import type { PoolClient } from 'pg'
import { z } from 'zod'
import { inTransaction } from '@/lib/in-transaction'
import { select } from './database'
import { finishRun } from './finish-run'
import { parseExpression } from './expression'
import type { FunctionConfig } from './function-config'
import { queueNames, sendJob, takeJob } from './queue'
import { Run, StoredEvent, finishStep, runColumns } from './run'
import { startRun } from './start-run'
import { lockConcurrency } from './concurrency'

/**
 * Takes one batch of events off the queue, then starts, cancels and wakes the runs they concern, in one transaction.
 * Returns false when the queue holds no events.
 */
export function deliverEvents(configs: Map<string, FunctionConfig>): Promise<boolean> {
  return inTransaction(async (client) => {
    await lockConcurrency(client) // also makes runs start in the order of their events
    const job = await takeJob(client, queueNames.events)
    if (!job) return false
    for (const event of EventBatch.parse(job).events) await deliver(client, configs, event)
    return true
  })
}

const EventBatch = z.object({ events: z.array(StoredEvent) })

async function deliver(client: PoolClient, configs: Map<string, FunctionConfig>, event: StoredEvent) {
  for (const config of configs.values()) {
    if (isTriggered(config, event)) await startRun(client, config, event)
    await cancelRuns(client, config, event)
  }
  await wakeWaiting(client, event)
}

function isTriggered(config: FunctionConfig, event: StoredEvent): boolean {
  return config.triggers.some(
    (trigger) =>
      'event' in trigger && trigger.event === event.name && (trigger.expression?.({ event }) ?? true) === true,
  )
}

/** An idle run ends here; a run that a worker has claimed is marked and ends before its next step. */
async function cancelRuns(client: PoolClient, config: FunctionConfig, event: StoredEvent) {
  const rules = config.cancel.filter((rule) => rule.event === event.name)
  if (rules.length === 0) return
  const runs = await select(
    client,
    Run,
    `select ${runColumns} from job_runs where function_id = $1 and ended_at is null for update`,
    [config.id],
  )
  const cancelled = runs.filter((run) =>
    rules.some((rule) => (rule.if?.({ event: run.event, async: event }) ?? true) === true),
  )
  for (const run of cancelled) {
    if (run.workerId === null) await finishRun(client, run, { error: 'cancelled' })
    else await client.query('update job_runs set cancelled_at = now() where id = $1', [run.id])
  }
}

const Waiting = z.object({
  runId: z.string(),
  stepId: z.string(),
  condition: z.string().nullable(),
  event: StoredEvent,
})

async function wakeWaiting(client: PoolClient, event: StoredEvent) {
  const waiting = await select(
    client,
    Waiting,
    `select r.id as "runId", s.step_id as "stepId", s.condition, r.event
     from job_steps s join job_runs r on r.id = s.run_id
     where s.event_name = $1 and s.result is null and r.ended_at is null for update of r`,
    [event.name],
  )
  for (const { runId, stepId, condition, event: origin } of waiting) {
    if (condition && parseExpression(condition)({ event: origin, async: event }) !== true) continue
    await finishStep(client, runId, stepId, { type: 'data', data: event })
    await wakeRun(client, runId)
  }
}

/** Makes a run that waited for an event due now. */
async function wakeRun(client: PoolClient, runId: string) {
  await client.query('update job_runs set wake_at = now() where id = $1', [runId])
  await sendJob(client, queueNames.runs, { runId })
}

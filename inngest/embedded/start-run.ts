import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import { z } from 'zod'
import { select } from './database'
import type { FunctionConfig } from './function-config'
import { queueNames, sendJob } from './queue'
import type { StoredEvent } from './run'
import { concurrencyKeys, lockName, admitWaitingRuns } from './concurrency'
import { toJsonb } from './stored-json'

type Parent = { runId: string; stepId: string }

/** Begins a run of the function for an event, unless its rules say that this event is one with an earlier one. The turns are locked. */
export async function startRun(client: PoolClient, config: FunctionConfig, event: StoredEvent, parent?: Parent) {
  const idempotencyKey = config.idempotency ? JSON.stringify(config.idempotency({ event })) : `event ${event.id}`
  if (await isRepeatedEvent(client, config.id, idempotencyKey)) return
  const debounceKey = config.debounce ? JSON.stringify(config.debounce.key?.({ event }) ?? null) : null
  const wakeAt = config.debounce ? new Date(Date.now() + config.debounce.period) : null
  if (debounceKey !== null && wakeAt && (await extendDebounce(client, config, { event, debounceKey, wakeAt }))) return
  const id = randomUUID()
  const keys = concurrencyKeys(config, event)
  const mustQueue = keys.length > 0 && !wakeAt
  await client.query(
    `insert into job_runs (id, created_at, function_id, event, wake_at, concurrency_keys, waits_for_turn, idempotency_key, debounce_key, parent_run_id, parent_step_id)
     values ($1, clock_timestamp(), $2, $3, coalesce($4, now()), $5, $6, $7, $8, $9, $10)`,
    [
      id,
      config.id,
      toJsonb(event),
      wakeAt,
      keys,
      mustQueue,
      idempotencyKey,
      debounceKey,
      parent?.runId,
      parent?.stepId,
    ],
  )
  if (mustQueue) await admitWaitingRuns(client, keys)
  else await sendJob(client, queueNames.runs, { runId: id }, wakeAt ?? undefined)
}

/** Within a day the same key starts the function once, as Inngest has it. */
async function isRepeatedEvent(client: PoolClient, functionId: string, key: string): Promise<boolean> {
  await lockName(client, `idempotency ${functionId} ${key}`)
  const seen = await client.query(
    `select from job_runs where function_id = $1 and created_at > now() - interval '24 hours' and idempotency_key = $2 limit 1`,
    [functionId, key],
  )
  return seen.rows.length > 0
}

/** A debounced run that has not begun takes the newer event and waits anew, but never past its timeout. */
async function extendDebounce(
  client: PoolClient,
  config: FunctionConfig,
  next: { event: StoredEvent; debounceKey: string; wakeAt: Date },
) {
  await lockName(client, `debounce ${config.id} ${next.debounceKey}`)
  const renewed = await select(
    client,
    z.object({ id: z.string() }),
    `update job_runs set event = $3, wake_at = least($4, created_at + $5 * interval '1 millisecond')
     where function_id = $1 and debounce_key = $2 and ended_at is null and worker_id is null returning id`,
    [config.id, next.debounceKey, toJsonb(next.event), next.wakeAt, config.debounce?.timeout ?? null],
  )
  return renewed.length > 0
}

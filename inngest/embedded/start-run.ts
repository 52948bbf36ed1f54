import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import { z } from 'zod'
import { select, toJsonb } from './database'
import type { FunctionConfig } from './function-config'
import { queueNames, sendJob } from './queue'
import type { StoredEvent } from './run'
import { concurrencyKeys, lockName, admitWaitingRuns } from './concurrency'

type Parent = { runId: string; stepId: string }

/**
 * Starts a run of the function for an event, unless the event repeats an earlier one or only extends a debounced run.
 * The caller has called lockConcurrency.
 */
export async function startRun(client: PoolClient, config: FunctionConfig, event: StoredEvent, parent?: Parent) {
  const idempotencyKey = config.idempotency ? JSON.stringify(config.idempotency({ event })) : `event ${event.id}`
  if (await isRepeatedEvent(client, config.id, idempotencyKey)) return
  const debounceKey = config.debounce ? JSON.stringify(config.debounce.key?.({ event }) ?? null) : null
  const wakeAt = config.debounce ? new Date(Date.now() + config.debounce.period) : null
  if (debounceKey !== null && wakeAt && (await extendDebounce(client, config, { event, debounceKey, wakeAt }))) return
  const id = randomUUID()
  const keys = concurrencyKeys(config, event)
  const mustWaitForSlot = keys.length > 0 && !wakeAt
  await client.query(
    `insert into job_runs (id, created_at, function_id, event, wake_at, concurrency_keys, waits_for_turn,
       idempotency_key, debounce_key, parent_run_id, parent_step_id)
     values ($1, clock_timestamp(), $2, $3, coalesce($4, now()), $5, $6, $7, $8, $9, $10)`,
    [
      id,
      config.id,
      toJsonb(event),
      wakeAt,
      keys,
      mustWaitForSlot,
      idempotencyKey,
      debounceKey,
      parent?.runId,
      parent?.stepId,
    ],
  )
  if (mustWaitForSlot) await admitWaitingRuns(client, keys)
  else await sendJob(client, queueNames.runs, { runId: id }, wakeAt ?? undefined)
}

/** As in Inngest, the same key starts a function once within 24 hours. */
async function isRepeatedEvent(client: PoolClient, functionId: string, key: string): Promise<boolean> {
  await lockName(client, `idempotency ${functionId} ${key}`)
  const earlier = await client.query(
    `select from job_runs
     where function_id = $1 and created_at > now() - interval '24 hours' and idempotency_key = $2 limit 1`,
    [functionId, key],
  )
  return earlier.rows.length > 0
}

/** A debounced run that has not started takes the newer event and waits again, but never past its timeout. */
async function extendDebounce(
  client: PoolClient,
  config: FunctionConfig,
  next: { event: StoredEvent; debounceKey: string; wakeAt: Date },
) {
  await lockName(client, `debounce ${config.id} ${next.debounceKey}`)
  const extended = await select(
    client,
    z.object({ id: z.string() }),
    `update job_runs set event = $3, wake_at = least($4, created_at + $5 * interval '1 millisecond')
     where function_id = $1 and debounce_key = $2 and ended_at is null and worker_id is null returning id`,
    [config.id, next.debounceKey, toJsonb(next.event), next.wakeAt, config.debounce?.timeout ?? null],
  )
  return extended.length > 0
}

import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import { z } from 'zod'
import { select } from './database'
import type { FunctionConfig } from './function-config'
import { queueNames, send } from './queue'
import type { StoredEvent } from './run'
import { concurrencyKeys, lock, passTurn } from './turns'
import { storedJson } from './stored-json'

type Parent = { runId: string; stepId: string }

/** Begins a run of the function for an event, unless its rules say that this event is one with an earlier one. The turns are locked. */
export async function startRun(client: PoolClient, config: FunctionConfig, event: StoredEvent, parent?: Parent) {
  const idempotencyKey = config.idempotency ? JSON.stringify(config.idempotency({ event })) : `event ${event.id}`
  if (await wasSeen(client, config.id, idempotencyKey)) return
  const debounceKey = config.debounce ? JSON.stringify(config.debounce.key?.({ event }) ?? null) : null
  const wakeAt = config.debounce ? new Date(Date.now() + config.debounce.period) : null
  if (debounceKey !== null && wakeAt && (await renew(client, config, { event, debounceKey, wakeAt }))) return
  const id = randomUUID()
  const keys = concurrencyKeys(config, event)
  const mustQueue = keys.length > 0 && !wakeAt
  await client.query(
    `insert into job_runs (id, created_at, function_id, event, wake_at, concurrency_keys, waits_for_turn, idempotency_key, debounce_key, parent_run_id, parent_step_id)
     values ($1, clock_timestamp(), $2, $3, coalesce($4, now()), $5, $6, $7, $8, $9, $10)`,
    [
      id,
      config.id,
      storedJson(event),
      wakeAt,
      keys,
      mustQueue,
      idempotencyKey,
      debounceKey,
      parent?.runId,
      parent?.stepId,
    ],
  )
  if (mustQueue) await passTurn(client, keys)
  else await send(client, queueNames.runs, { runId: id }, wakeAt ?? undefined)
}

/** Within a day the same key starts the function once, as Inngest has it. */
async function wasSeen(client: PoolClient, functionId: string, key: string): Promise<boolean> {
  await lock(client, `idempotency ${functionId} ${key}`)
  const seen = await client.query(
    `select from job_runs where function_id = $1 and created_at > now() - interval '24 hours' and idempotency_key = $2 limit 1`,
    [functionId, key],
  )
  return seen.rows.length > 0
}

/** A debounced run that has not begun takes the newer event and waits anew, but never past its timeout. */
async function renew(
  client: PoolClient,
  config: FunctionConfig,
  next: { event: StoredEvent; debounceKey: string; wakeAt: Date },
) {
  await lock(client, `debounce ${config.id} ${next.debounceKey}`)
  const renewed = await select(
    client,
    z.object({ id: z.string() }),
    `update job_runs set event = $3, wake_at = least($4, created_at + $5 * interval '1 millisecond')
     where function_id = $1 and debounce_key = $2 and ended_at is null and worker_id is null returning id`,
    [config.id, next.debounceKey, storedJson(next.event), next.wakeAt, config.debounce?.timeout ?? null],
  )
  return renewed.length > 0
}

import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import { z } from 'zod'
import { waitEnd } from './parse-duration'
import { finishRun } from './finish-run'
import type { Operation } from './execute-function'
import type { FunctionConfig } from './function-config'
import { parseExpression } from './expression'
import type { ClaimedRun } from './run'
import { startRun } from './start-run'

const WaitOptions = z.object({ timeout: z.string(), if: z.string().optional() })
const InvokeOptions = z.object({
  function_id: z.string(),
  payload: z.object({ data: z.record(z.string(), z.unknown()).nullish() }),
  timeout: z.string().nullish(),
})

/**
 * Records a step that ends later: one of several parallel steps, a sleep, a wait for an event, or an invoked function.
 * Recording the same step again does nothing.
 */
export async function recordPendingStep(
  client: PoolClient,
  run: ClaimedRun,
  operation: Operation,
  configs: Map<string, FunctionConfig>,
) {
  const wait = waitConditions(operation)
  const inserted = await client.query(
    `insert into job_steps (run_id, step_id, kind, wake_at, event_name, condition)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [run.id, operation.id, operation.op, wait.wakeAt, wait.eventName, wait.condition],
  )
  if (operation.op === 'InvokeFunction' && inserted.rowCount) await invoke(client, run, operation, configs)
}

function waitConditions({ op, name, opts }: Operation) {
  const now = new Date()
  if (op === 'Sleep') return { wakeAt: waitEnd(name ?? '', now) }
  if (op === 'WaitForEvent') {
    const { timeout, if: condition } = WaitOptions.parse(opts)
    if (condition) parseExpression(condition) // an unsupported expression fails here rather than when the event arrives
    return { wakeAt: waitEnd(timeout, now), eventName: name, condition }
  }
  if (op === 'InvokeFunction') {
    const { timeout } = InvokeOptions.parse(opts)
    return { wakeAt: timeout ? waitEnd(timeout, now) : null }
  }
  return { wakeAt: now }
}

async function invoke(client: PoolClient, run: ClaimedRun, operation: Operation, configs: Map<string, FunctionConfig>) {
  const { function_id, payload } = InvokeOptions.parse(operation.opts)
  const config = configs.get(function_id)
  if (!config)
    return finishRun(client, run, {
      error: { name: 'Error', message: `There is no function ${function_id} to invoke.` },
    })
  const event = { id: randomUUID(), name: 'inngest/function.invoked', data: payload.data ?? {}, ts: Date.now() }
  await startRun(client, config, event, { runId: run.id, stepId: operation.id })
}

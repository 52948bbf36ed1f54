import { z } from 'zod'
import type { Handler } from './handler'
import type { FinishedStep, ClaimedRun, StepResult } from './run'

/** What the SDK reports about a step, as its protocol defines it. */
const Operation = z.object({
  id: z.string(),
  op: z.enum(['StepRun', 'StepError', 'StepFailed', 'StepPlanned', 'Sleep', 'WaitForEvent', 'InvokeFunction']),
  name: z.string().optional(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
  opts: z.record(z.string(), z.unknown()).nullish(),
})
export type Operation = z.infer<typeof Operation>

/** 'never', 'later' (with the usual backoff), or the time that the function asked for. */
export type Retry = 'never' | 'later' | Date
export type Outcome =
  | { kind: 'finished'; result: unknown }
  | { kind: 'failed'; error: unknown; retry: Retry }
  | { kind: 'operations'; operations: Operation[]; retry: Retry }

type Call = {
  run: ClaimedRun
  maxAttempts: number
  finished: FinishedStep[]
  attempt: number
  stepId: string
  isDiscoveryOnly?: boolean
}

/** Has the SDK run the function up to its next step, or only the planned step `stepId` ("step" means the whole). */
export async function executeFunction(handler: Handler, call: Call): Promise<Outcome> {
  const response = await handler('POST', { fnId: call.run.functionId, stepId: call.stepId }, requestBody(call))
  const body: unknown = await response.json()
  const retry = retryOf(response.headers)
  if (response.status === 206) return { kind: 'operations', operations: z.array(Operation).parse(body), retry }
  if (response.status === 200) return { kind: 'finished', result: body }
  return { kind: 'failed', error: body, retry }
}

function requestBody({ run, finished, attempt, maxAttempts, isDiscoveryOnly = false }: Call) {
  const stack = finished.map((step) => step.stepId)
  return {
    version: 2,
    event: run.event,
    events: [run.event],
    steps: Object.fromEntries(finished.map((step) => [step.stepId, step.result])),
    ctx: {
      run_id: run.id,
      fn_id: run.functionId,
      attempt,
      max_attempts: maxAttempts,
      disable_immediate_execution: isDiscoveryOnly,
      use_api: false,
      stack: { stack, current: stack.length },
    },
  }
}

/** The Retry-After header holds seconds or a date. */
function retryOf(headers: Headers): Retry {
  if (headers.get('x-inngest-no-retry') === 'true') return 'never'
  const after = headers.get('retry-after')
  if (!after) return 'later'
  return /^\d+$/.test(after) ? new Date(Date.now() + Number(after) * 1000) : new Date(after)
}

/** The result to store for a step that ran; undefined for a step that will be retried or has to wait. */
export function stepResult(operation: Operation | undefined): StepResult | undefined {
  if (operation?.op === 'StepRun') return { type: 'data', data: operation.data ?? null }
  if (operation?.op === 'StepFailed') return { type: 'error', error: operation.error }
  return undefined
}

const MAX_BACKOFF_MS = 5 * 60_000

/**
 * When to try again after `attempt` (counted from 0) failed: after 1, 2, 4, … seconds, each lengthened at random by up
 * to a quarter, or at the time that the function asked for.
 */
export function nextAttemptAt(attempt: number, retry: Retry): Date {
  if (retry instanceof Date) return retry
  const wait = Math.min(1000 * 2 ** attempt, MAX_BACKOFF_MS)
  return new Date(Date.now() + wait * (1 + Math.random() / 4))
}

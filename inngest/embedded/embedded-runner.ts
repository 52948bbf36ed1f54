import type { Inngest, InngestFunction } from 'inngest'
import { requestContext } from '@/lib/request-context'
import { advanceRun, type Runtime } from './advance-run'
import { claimRun } from './claim-run'
import { deliverEvents } from './deliver-events'
import { functionConfigs, createHandler } from './handler'
import { startCron } from './cron'
import { queue } from './queue'
import { reclaimRuns, requeueIdleRuns } from './reclaim-runs'
import { openWorker, type Worker } from './worker'

const POLL_MS = 1000
const RECLAIM_MS = 2000
const WAKE_ALL_MS = 5 * 60_000
const RUNS_AT_ONCE = 4

export type Runner = { stop: () => Promise<void> }

/** Runs the functions in this process until it is stopped. Any number of processes can do so on one database. */
export async function startRunner(client: Inngest.Any, functions: InngestFunction.Any[]): Promise<Runner> {
  const handler = createHandler(client, functions)
  const configs = await functionConfigs(handler)
  await queue()
  const closeClock = await startCron(configs)
  const stopping = new AbortController()
  const isStopping = () => stopping.signal.aborted
  const done = runLoop({ handler, configs, isStopping }, stopping.signal)
  const stop = async () => {
    stopping.abort()
    await Promise.all([done, closeClock()])
  }
  return { stop }
}

async function runLoop(runtime: Runtime, stopping: AbortSignal) {
  const pause = createPause(stopping)
  const activeRuns = new Map<string, Promise<void>>()
  let worker: Worker | undefined
  const reclaim = every(RECLAIM_MS, (workerId: number) => reclaimRuns(workerId, [...activeRuns.keys()]))
  const wake = every(WAKE_ALL_MS, requeueIdleRuns)
  while (!runtime.isStopping()) {
    try {
      worker ??= await openWorker(pause.end, () => (worker = undefined))
      await reclaim(worker.id)
      await wake()
      const isBusy = await pollOnce(runtime, worker.id, activeRuns, pause.end)
      if (!isBusy) await pause.begin(POLL_MS)
    } catch (error) {
      console.warn('The job runner will try again:', error)
      await pause.begin(POLL_MS)
    }
  }
  // Steps in flight get a moment to store their results; another process continues the rest.
  await Promise.race([Promise.all(activeRuns.values()), new Promise((resolve) => setTimeout(resolve, 1500).unref())])
  if (activeRuns.size === 0) await worker?.close()
}

/** Does the work at the first call, then at most once every `ms` milliseconds. */
function every<A extends unknown[]>(ms: number, work: (...args: A) => Promise<void>) {
  let lastRunAt = -Infinity
  return async (...args: A) => {
    if (performance.now() - lastRunAt < ms) return
    await work(...args)
    lastRunAt = performance.now()
  }
}

/** Delivers one batch of events and claims one run. Returns false when there was neither. */
async function pollOnce(
  runtime: Runtime,
  workerId: number,
  activeRuns: Map<string, Promise<void>>,
  onEnd: () => void,
): Promise<boolean> {
  const isDelivered = await deliverEvents(runtime.configs)
  if (activeRuns.size >= RUNS_AT_ONCE) return isDelivered
  const run = await claimRun(runtime.configs, workerId)
  if (run === 'queue empty') return isDelivered
  if (run === 'skipped') return true
  const execution = requestContext
    .run({ run: run.id }, () => advanceRun(runtime, run))
    .catch((error: unknown) => console.warn(`Run ${run.id} of ${run.functionId} was interrupted:`, error))
    .finally(() => {
      activeRuns.delete(run.id)
      onEnd()
    })
  activeRuns.set(run.id, execution)
  return true
}

/** A wait that `end` cuts short, also in advance: a notification that arrives while the loop is busy is not lost. */
function createPause(stopping: AbortSignal) {
  let isEnded = false
  let finish = () => {}
  const end = () => {
    isEnded = true
    finish()
  }
  stopping.addEventListener('abort', end)
  const begin = async (ms: number) => {
    if (!isEnded) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms)
        finish = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    isEnded = false
  }
  return { begin, end }
}

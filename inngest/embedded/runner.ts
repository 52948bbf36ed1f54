import type { Inngest, InngestFunction } from 'inngest'
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

/** Runs the functions in this process until it is stopped; any number of processes may do so on one database. */
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
  const inHand = new Map<string, Promise<void>>()
  let worker: Worker | undefined
  const reclaim = every(RECLAIM_MS, (workerId: number) => reclaimRuns(workerId, [...inHand.keys()]))
  const wake = every(WAKE_ALL_MS, requeueIdleRuns)
  while (!runtime.isStopping()) {
    try {
      worker ??= await openWorker(pause.end, () => (worker = undefined))
      await reclaim(worker.id)
      await wake()
      const isBusy = await pollOnce(runtime, worker.id, inHand, pause.end)
      if (!isBusy) await pause.begin(POLL_MS)
    } catch (error) {
      console.warn('The job runner will try again:', error)
      await pause.begin(1000)
    }
  }
  // Steps in flight have a moment to write down what they did; the rest is taken up by whoever comes next.
  await Promise.race([Promise.all(inHand.values()), new Promise((resolve) => setTimeout(resolve, 1500).unref())])
  if (inHand.size === 0) await worker?.close()
}

/** Does it at the first call, then at most once in so many milliseconds. */
function every<A extends unknown[]>(ms: number, work: (...args: A) => Promise<void>) {
  let doneAt = -Infinity
  return async (...args: A) => {
    if (performance.now() - doneAt < ms) return
    await work(...args)
    doneAt = performance.now()
  }
}

/** Delivers one sending of events and claims one run; false when there was neither. */
async function pollOnce(
  runtime: Runtime,
  workerId: number,
  inHand: Map<string, Promise<void>>,
  onEnd: () => void,
): Promise<boolean> {
  const isDelivered = await deliverEvents(runtime.configs)
  if (inHand.size >= RUNS_AT_ONCE) return isDelivered
  const run = await claimRun(runtime.configs, workerId)
  if (run === 'none') return isDelivered
  if (run === 'not now') return true
  const carried = advanceRun(runtime, run)
    .catch((error: unknown) => console.warn(`Run ${run.id} of ${run.functionId} was interrupted:`, error))
    .finally(() => {
      inHand.delete(run.id)
      onEnd()
    })
  inHand.set(run.id, carried)
  return true
}

/** A wait that can be cut short, also in advance: a wake-up that comes while the loop is busy is not lost. */
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

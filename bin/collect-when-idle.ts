import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const INTERVAL_MS = 10_000
/** As a share of one core: jobs and watches take a few percent when nobody asks anything. */
const IDLE_CPU = 0.1
/** Collecting stops the process for some tenths of a second, so it must be worth it. */
const WORTHWHILE_BYTES = 96 * 1024 * 1024
/** How much the heap may grow beyond what was in use before garbage is collected; V8 itself allows up to 300. */
const HEAP_GROWTH_PERCENT = 50

/**
 * Keeps the memory of this process near what it needs. V8 lets the heap of a busy server grow to several times of what is in
 * use, and keeps it for as long as nobody comes afterwards. Here the heap grows less, and is collected and compacted once the
 * process has been idle for ten seconds.
 */
export function collectWhenIdle(): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`)
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect !== 'function') return
  let cpu = process.cpuUsage()
  let bytesBefore = 0
  setInterval(() => {
    const { user, system } = process.cpuUsage(cpu)
    cpu = process.cpuUsage()
    const isIdle = (user + system) / 1000 < IDLE_CPU * INTERVAL_MS
    if (!isIdle || heapBytes() < bytesBefore + WORTHWHILE_BYTES) return
    // Without compacting, the pages of the heap stay, each with a few objects in it.
    setFlagsFromString('--compact-on-every-full-gc')
    collect()
    setFlagsFromString('--no-compact-on-every-full-gc')
    bytesBefore = heapBytes()
  }, INTERVAL_MS).unref()
}

/** What the heap takes of the main memory, free places in it included, and what its objects hold outside of it. */
function heapBytes(): number {
  const { heapTotal, external } = process.memoryUsage()
  return heapTotal + external
}

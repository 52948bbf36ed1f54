import { readFile } from 'node:fs/promises'

const INTERVAL_MS = 50

/** Watches the memory of a process. `grown` tells by how many megabytes it was above the start at its highest. */
export async function memoryOf(pid: number) {
  const before = await residentMegabytes(pid)
  let highest = before
  const timer = setInterval(
    () => void residentMegabytes(pid).then((now) => (highest = Math.max(highest, now))),
    INTERVAL_MS,
  )
  return {
    grown: () => {
      clearInterval(timer)
      return Math.round(highest - before)
    },
  }
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
}

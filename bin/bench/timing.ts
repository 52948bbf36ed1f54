export type Timing = { p50: number; p95: number; p99: number }

type Options = {
  runs?: number
  /** Runs before each measurement and is not timed, for example to empty a cache. */
  before?: () => Promise<unknown>
}

/** Percentiles in milliseconds of up to `runs` runs in sequence, after a warm-up run, for at most about ten seconds. */
export async function timing(
  work: () => Promise<unknown>,
  { runs = 40, before = async () => {} }: Options = {},
): Promise<Timing> {
  await work()
  const taken: number[] = []
  for (
    const begun = performance.now();
    taken.length < runs && (taken.length < 5 || performance.now() - begun < 10_000);
  ) {
    await before()
    const start = performance.now()
    await work()
    taken.push(performance.now() - start)
  }
  return percentiles(taken)
}

export function percentiles(taken: number[]): Timing {
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

export type Random = ReturnType<typeof seededRandom>

/** Random numbers that are the same for the same seed: sfc32 by Chris Doty-Humphrey (PractRand), public domain. */
export function seededRandom(seed: number) {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, seed | 0, 0xb7e15162]
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 4294967296
  }
  for (let turn = 0; turn < 20; turn++) next()

  const below = (limit: number) => Math.floor(next() * limit)
  const between = (from: number, to: number) => from + below(to - from + 1)
  const chance = (probability: number) => next() < probability
  const pick = <T>(list: readonly [T, ...T[]]): T => list[below(list.length)] ?? list[0]
  /** Normally distributed with mean 0 and standard deviation 1 (Box–Muller). */
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return { next, below, between, chance, pick, normal }
}

/** A weighted random index; `totals` are the running totals of the weights. */
export function pickByTotals(random: Random, totals: Float64Array): number {
  const target = random.next() * (totals[totals.length - 1] ?? 0)
  let low = 0
  let high = totals.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((totals[middle] ?? 0) > target) high = middle
    else low = middle + 1
  }
  return low
}

export function runningTotals(weights: Iterable<number>, length: number): Float64Array {
  const totals = new Float64Array(length)
  let sum = 0
  let index = 0
  for (const weight of weights) totals[index++] = sum += weight
  return totals
}

import { mulberry32 } from '@/lib/testing/mulberry32'

/** Random choices that are the same for the same seed, so that histories and questions are too. */
export type Random = {
  /** 0 ≤ x < 1 */
  next(): number
  /** 0 ≤ n < limit */
  below(limit: number): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
}

export function seeded(seed: number): Random {
  const next = mulberry32(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick(items) {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('Nothing to pick from.')
      return item
    },
  }
}

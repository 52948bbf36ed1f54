/** FNV-1a over UTF-16 units: spreads similar names far apart. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

export type Random = {
  /** A number in [from, to), rounded to one decimal, which is all that a 100-unit picture needs. */
  number: (from: number, to: number) => number
  /** A whole number in [from, to]. */
  whole: (from: number, to: number) => number
  pick: <T>(first: T, ...others: T[]) => T
}

/** mulberry32: the same seed draws the same numbers everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    number: (from, to) => Math.round((from + next() * (to - from)) * 10) / 10,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (first, ...others) => [first, ...others][Math.floor(next() * (others.length + 1))] ?? first,
  }
}

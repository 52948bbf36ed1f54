const SHORTEST = 8

/**
 * Pairs of keys that differ by one letter: left out, added, changed or swapped with the next. Short lines and words that are
 * a single letter, a number or a Roman numeral ("Part I", "Part II") are left out, since they mean something else.
 */
export function nearKeys(keys: string[]): [string, string][] {
  const byShorter = new Map<string, string[]>()
  const pairs = new Map<string, [string, string]>()
  for (const key of keys.toSorted()) {
    for (const shorter of new Set([key, ...withoutOne(key)])) {
      const others = byShorter.get(shorter)
      for (const other of others ?? []) if (isNear(other, key)) pairs.set(`${other}\0${key}`, [other, key])
      if (others) others.push(key)
      else byShorter.set(shorter, [key])
    }
  }
  return [...pairs.values()]
}

/** The key without one of its letters, for each of them (as SymSpell finds spellings, github.com/wolfgarbe/SymSpell). */
const withoutOne = (key: string) => Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))

function isNear(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [inA, inB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  const isOneLetter = inA.length <= 1 && inB.length <= 1
  const isSwap = inA.length === 2 && inA === `${inB[1]}${inB[0]}`
  if ((!isOneLetter && !isSwap) || /[\d\s]/.test(inA + inB)) return false
  return [a, b].every((key) => partAt(key, start, '\n').length >= SHORTEST && !isMeaningful(partAt(key, start, ' ')))
}

/** The word (or the line) of a key at a place. */
function partAt(key: string, at: number, separator: ' ' | '\n'): string {
  const ends = separator === ' ' ? /[ \n]/ : /\n/
  const before = key.slice(0, at).split(ends).at(-1) ?? ''
  return before + (key.slice(at).split(ends)[0] ?? '')
}

const isMeaningful = (word: string) => word.length < 2 || /^[ivx]+$/.test(word) || /\d/.test(word)

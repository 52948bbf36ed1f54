const SHORTEST = 8

/**
 * Pairs of keys that differ by one letter: left out, added, changed or swapped with the next. Short lines and words that are
 * a single letter, a number or a Roman numeral ("Part I", "Part II") are left out, since they mean something else.
 */
export function nearKeys(keys: string[]): [string, string][] {
  const byHalf = new Map<string, string[]>()
  const pairs = new Map<string, [string, string]>()
  const longEnough = keys.filter((key) => key.length >= SHORTEST).toSorted()
  for (const key of longEnough)
    for (const shorter of [key.length - 1, key.length])
      for (const half of halves(key, shorter)) {
        const others = byHalf.get(half)
        for (const other of others ?? [])
          if (Math.min(other.length, key.length) === shorter && isNear(other, key))
            pairs.set(`${other}\0${key}`, [other, key])
        if (others) others.push(key)
        else byHalf.set(half, [key])
      }
  return [...pairs.values()]
}

/**
 * What two keys share before or after the letter that differs: a difference in one half leaves the other half alone. They are
 * cut by the length of the shorter key, and a letter before the middle, which two swapped letters may lie astride.
 */
function halves(key: string, shorter: number): [string, string] {
  const middle = Math.floor(shorter / 2)
  return [`${shorter}<${key.slice(0, middle - 1)}`, `${shorter}>${key.slice(key.length - (shorter - middle))}`]
}

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

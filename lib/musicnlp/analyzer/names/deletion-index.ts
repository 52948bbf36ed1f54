import { editDistance } from '../../parser/edit-distance'

const PREFIX = 7
const BUCKETS = 1 << 17

/** A hash of `word` with up to two positions left out; no string is made for it. */
function hash(word: string, length: number, a: number, b: number, seed: number): number {
  let value = seed
  for (let at = 0; at < length; at++) {
    if (at !== a && at !== b) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  }
  return (value ^ (value >>> 15)) & (BUCKETS - 1)
}

const START = 0x811c9dc5
const NUMBER = 4

/** Words with different digits are never compared: "Track 1512" is not a misspelled "Track 1513". */
function seedOf(word: string): number {
  let value = START
  let digits = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code < ZERO || code > NINE) continue
    digits++
    value = Math.imul(value ^ code, 0x01000193)
  }
  return digits < NUMBER ? START : value
}

const ZERO = 48
const NINE = 57

/** Which letters a word has, as bits: words that differ in many are many edits apart, and need no comparing. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 31)
  return bits
}

export function bitsIn(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

function eachDeletion(word: string, edits: number, visit: (key: number) => void) {
  const length = Math.min(word.length, PREFIX)
  const seed = seedOf(word)
  visit(hash(word, length, -1, -1, seed))
  for (let a = 0; a < length; a++) {
    visit(hash(word, length, a, -1, seed))
    if (edits > 1) for (let b = a + 1; b < length; b++) visit(hash(word, length, a, b, seed))
  }
}

/** Edits allowed in a word or name: none below 5 letters, one from 5, two from 9. */
export const editsAllowed = (length: number) => (length < 5 ? 0 : length < 9 ? 1 : 2)

type Misspelling = { at: number; edits: number }
export type DeletionIndex = { near(word: string): Misspelling[] }

/** Finds words at one or two edits by shared deletions of their beginnings (SymSpell), in typed arrays: 20,000 names take some 30 ms. */
export function deletionIndex(words: readonly string[]): DeletionIndex {
  const head = new Int32Array(BUCKETS).fill(-1)
  let next = new Int32Array(words.length * 16 + 16)
  let owner = new Int32Array(next.length)
  let count = 0
  words.forEach((word, at) => {
    if (word.length < 4) return
    eachDeletion(word, word.length < 8 ? 1 : 2, (key) => {
      if (count === next.length) {
        next = grown(next)
        owner = grown(owner)
      }
      next[count] = head[key] ?? -1
      owner[count] = at
      head[key] = count++
    })
  })
  const letters = Int32Array.from(words, lettersOf)
  const seen = new Int32Array(words.length)
  let search = 0
  const near = (word: string): Misspelling[] => {
    const limit = editsAllowed(word.length)
    if (limit === 0) return []
    search++
    const own = lettersOf(word)
    const found: Misspelling[] = []
    eachDeletion(word, limit, (key) => {
      for (let link = head[key] ?? -1; link >= 0; link = next[link] ?? -1) {
        const at = owner[link] ?? 0
        if (seen[at] === search) continue
        seen[at] = search
        if (bitsIn((letters[at] ?? 0) ^ own) <= 2 * limit) found.push(...misspelledAs(word, words[at] ?? '', at, limit))
      }
    })
    return found
  }
  return { near }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

function misspelledAs(word: string, known: string, at: number, limit: number): Misspelling[] {
  if (Math.abs(word.length - known.length) > limit || (word.length < 7 && word[0] !== known[0])) return []
  const edits = editDistance(word, known, limit)
  return edits > 0 && edits <= Math.min(limit, editsAllowed(Math.max(known.length, word.length - 1)))
    ? [{ at, edits }]
    : []
}

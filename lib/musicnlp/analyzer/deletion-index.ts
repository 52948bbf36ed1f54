import { editDistance } from '../parser/edit-distance'

const PREFIX = 7
const BUCKETS = 1 << 17

/** A hash of `word` with up to two positions left out; no string is made for it. */
function hash(word: string, length: number, a: number, b: number): number {
  let value = 0x811c9dc5
  for (let at = 0; at < length; at++) {
    if (at !== a && at !== b) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  }
  return (value ^ (value >>> 15)) & (BUCKETS - 1)
}

function eachDeletion(word: string, edits: number, visit: (key: number) => void) {
  const length = Math.min(word.length, PREFIX)
  visit(hash(word, length, -1, -1))
  for (let a = 0; a < length; a++) {
    visit(hash(word, length, a, -1))
    if (edits > 1) for (let b = a + 1; b < length; b++) visit(hash(word, length, a, b))
  }
}

/** Slips allowed in a word or name: none below 5 letters, one from 5, two from 9. */
export const slipsAllowed = (length: number) => (length < 5 ? 0 : length < 9 ? 1 : 2)

export type Slip = { at: number; edits: number }
export type DeletionIndex = { near(word: string): Slip[] }

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
  const near = (word: string): Slip[] => {
    const limit = slipsAllowed(word.length)
    if (limit === 0) return []
    const candidates = new Set<number>()
    eachDeletion(word, limit, (key) => {
      for (let link = head[key] ?? -1; link >= 0; link = next[link] ?? -1) candidates.add(owner[link] ?? 0)
    })
    return [...candidates].flatMap((at) => slip(word, words[at] ?? '', at, limit))
  }
  return { near }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

function slip(word: string, known: string, at: number, limit: number): Slip[] {
  if (Math.abs(word.length - known.length) > limit || (word.length < 7 && word[0] !== known[0])) return []
  const edits = editDistance(word, known, limit)
  return edits > 0 && edits <= Math.min(limit, slipsAllowed(Math.max(known.length, word.length - 1))) ? [{ at, edits }] : []
}

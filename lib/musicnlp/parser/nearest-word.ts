import { editDistance } from './edit-distance'
import { contentWords, vocabulary } from './vocabulary'
import { timeVocabulary } from './words/time-vocabulary'

/** Whether a word can be corrected by distance at all: letters, at least three. */
export const isCorrectable = (word: string) => word.length >= 3 && /^[a-z]+$/.test(word)

/**
 * The word, and the word without each of its letters: "song" → song, ong, sng, sog, son. Words one edit apart share one of
 * these, so that the candidates for a misspelled word are found by look-up.
 */
function deletions(word: string): string[] {
  const shorter = [word]
  for (let at = 0; at < word.length; at++) shorter.push(word.slice(0, at) + word.slice(at + 1))
  return shorter
}

const correctable = [...vocabulary].filter(isCorrectable)
const neighbours = new Map<string, string[]>()
for (const word of correctable)
  for (const key of word.length > 7 ? deletions(word).flatMap(deletions) : deletions(word)) {
    const known = neighbours.get(key)
    if (!known) neighbours.set(key, [word])
    else if (known.at(-1) !== word) known.push(word)
  }

function swapped(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('')
}

/**
 * Whether `word` may be a misspelling of `target`. Short words must keep their outer letters ("sade" is not "made"), and
 * all words their first letter ("raining" is not "gaining").
 */
function plausible(word: string, target: string): boolean {
  if (target.length < 3) return false
  if (word.length <= 3 || target.length <= 3) return swapped(word, target) && word.length === 3
  const first = word[0] === target[0]
  const last = word.at(-1) === target.at(-1)
  if (swapped(word, target)) return first || last || word.length > 4
  if (word.length <= 4 || target.length <= 4)
    return first && (last || word.startsWith(target) || target.startsWith(word))
  return first || (last && word.length >= 6 && word.length !== target.length)
}

/** Words of nearly every question: preferred to other words that are as near. */
const frequent: ReadonlySet<string> = new Set([
  ...timeVocabulary,
  ...(
    'play plays played playing song songs track tracks album albums artist artists band bands time times ' +
    'most least listen listened listening hear heard skip skipped hours minutes what which when where ' +
    'many much often have with first last third top favourite favorite best every each between during ' +
    'discovered discover never always average percentage share different place rank reach'
  ).split(' '),
])

/** The word of the vocabulary that a misspelled one is likeliest to be: "artsist" → artist; null if none is near enough. */
export function nearestWord(word: string): string | null {
  const limit = word.length >= 7 ? 2 : 1
  const keys = limit === 2 ? deletions(word).flatMap(deletions) : deletions(word)
  let best: { target: string; score: number } | null = null
  for (const target of new Set(keys.flatMap((key) => neighbours.get(key) ?? []))) {
    const edits = editDistance(word, target, limit)
    if (edits > limit || (edits === 2 && (word[0] !== target[0] || target.length < 8)) || !plausible(word, target))
      continue
    const score =
      edits * 4 -
      (swapped(word, target) ? 1.5 : 0) -
      (word[0] === target[0] ? 1 : 0) -
      (word.at(-1) === target.at(-1) ? 1 : 0) -
      (frequent.has(target) ? 1.2 : contentWords.has(target) ? 0.5 : 0)
    if (!best || score < best.score) best = { target, score }
  }
  return best?.target ?? null
}

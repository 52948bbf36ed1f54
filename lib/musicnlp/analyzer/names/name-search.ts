import { editDistance } from '../../parser/edit-distance'
import type { LibraryEntry } from '../../parser/name-match'
import { bitsIn, lettersOf, editsAllowed } from './deletion-index'
import { nameWords } from './name-words'

/** Every entry that a text typed so far may mean, the likeliest first. */
export type NameSearch = (text: string) => FoundName[]
/** `distance` is 0 for the whole name; the smaller, the better the match. */
type FoundName = { entry: LibraryEntry; distance: number }

type Word = { letters: number; inNames: number[]; inArtists: number[] }

const PREFIX = 1
const WITHIN = 4
const SLIP = 5
const BY_ARTIST = 2
const MOST_WORDS = 8
/** Matches so much worse than the best are left out: no misspelled names beside one that is spelled right. */
const SPREAD = 7

/**
 * Search as you type: each word typed is a word of the name or of its artist, or the beginning of one ("frank oc",
 * "ocean nights"), or lies within one, or is one misspelled ("radiohed", "radiohe").
 *
 * @param entries ordered by plays, so that equal matches come out the most played first
 */
export function nameSearch(entries: readonly LibraryEntry[]): NameSearch {
  const names = entries.map(({ name }) => nameWords(name))
  const joined = names.map((words) => words.join(' '))
  const words = indexWords(entries, names)
  return (text) => {
    const typed = nameWords(text).slice(0, MOST_WORDS)
    const whole = typed.join(' ')
    let found: Map<number, number> | null = null
    for (const word of typed) {
      const near = entriesNear(words, word)
      found = found ? addDistances(found, near) : near
    }
    const scored = [...(found ?? [])].map(([at, distance]) => ({
      at,
      distance: distance + startDistance(joined[at] ?? '', whole),
    }))
    const least = scored.reduce((best, { distance }) => Math.min(best, distance), Infinity)
    return scored
      .filter(({ distance }) => distance <= least + SPREAD)
      .map((match) => ({ ...match, rank: rankOf(match.distance, entries[match.at]?.plays ?? 0) }))
      .sort((a, b) => a.rank - b.rank || a.at - b.at)
      .flatMap(({ at, distance }) => (entries[at] ? [{ entry: entries[at], distance }] : []))
  }
}

/**
 * Plays bring a name forward: "yellow" is more likely the artist Yellowcard with 1,000 plays (2 - 2.1) than a song called
 * "Yellow Submarine" with one (1 - 0.2). A name typed in full stays first.
 */
const rankOf = (distance: number, plays: number) =>
  distance === 0 ? -Infinity : distance - 0.7 * Math.min(3, Math.log10(1 + plays))

function indexWords(entries: readonly LibraryEntry[], names: readonly string[][]): Map<string, Word> {
  const words = new Map<string, Word>()
  const wordOf = (text: string) => {
    const known = words.get(text) ?? { letters: lettersOf(text), inNames: [], inArtists: [] }
    words.set(text, known)
    return known
  }
  const artistWords = new Map<string, string[]>()
  entries.forEach(({ artistName = '' }, at) => {
    for (const word of new Set(names[at])) wordOf(word).inNames.push(at)
    const byArtist = artistWords.get(artistName) ?? nameWords(artistName)
    artistWords.set(artistName, byArtist)
    for (const word of new Set(byArtist)) wordOf(word).inArtists.push(at)
  })
  return words
}

function entriesNear(words: ReadonlyMap<string, Word>, typed: string): Map<number, number> {
  const nearest = new Map<number, number>()
  const letters = lettersOf(typed)
  const note = (at: number, distance: number) => {
    const known = nearest.get(at)
    if (known === undefined || distance < known) nearest.set(at, distance)
  }
  for (const [word, { letters: own, inNames, inArtists }] of words) {
    const distance = wordDistance(word, own, typed, letters)
    if (distance === null) continue
    for (const at of inNames) note(at, distance)
    for (const at of inArtists) note(at, distance + BY_ARTIST)
  }
  return nearest
}

function wordDistance(word: string, own: number, typed: string, letters: number): number | null {
  if (word === typed) return 0
  if (word.startsWith(typed)) return PREFIX
  if (typed.length >= 3 && word.includes(typed)) return WITHIN
  const limit = editsAllowed(typed.length)
  // A misspelled beginning lacks letters of the word, but has few that the word does not have.
  if (limit === 0 || word[0] !== typed[0] || bitsIn(letters & ~own) > limit) return null
  const edits = Math.min(
    editDistance(typed, word, limit),
    word.length > typed.length ? editDistance(typed, word.slice(0, typed.length), limit) : limit + 1,
  )
  return edits <= limit ? SLIP * edits : null
}

function addDistances(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): Map<number, number> {
  const both = new Map<number, number>()
  for (const [at, distance] of one) {
    const more = other.get(at)
    if (more !== undefined) both.set(at, distance + more)
  }
  return both
}

function startDistance(name: string, typed: string): number {
  if (name === typed) return 0
  return name.startsWith(typed) ? 1 : 3
}

import { editDistance } from '../../parser/edit-distance'
import type { FindNames, LibraryEntry, NameMatch } from '../../parser/name-match'
import { vocabulary } from '../../parser/vocabulary'
import { bitsIn, deletionIndex, lettersOf } from './deletion-index'
import { beginnings, nameKeys, type NameKey } from './name-keys'
import { nameWords, withoutVersion } from './name-words'
import { englishWords } from '../../parser/words/english-words'
import { nicknames } from './nicknames'
import { nameSearch, type NameSearch } from './name-search'
import { soundIndex, type SoundIndex } from './sound-index'
import { worksByArtist, type WorksByArtist } from './works-by-artist'

/** The names of one library, ready to be found in questions. Built at sign-in and after an import; plain data in, no database. */
export type NameIndex = FindNames & {
  /** The names nearest to a misspelled one, for "did you mean": at most three */
  nearest(text: string): LibraryEntry[]
  /** The most played of a type, most played first, for the suggestions */
  top(type: LibraryEntry['type'], count: number): LibraryEntry[]
  byId(type: LibraryEntry['type'], id: number): LibraryEntry | null
  /** What a text typed so far may mean, misspelled too, the likeliest first */
  search(text: string): LibraryEntry[]
}

type Held = { entry: LibraryEntry; key: NameKey }
type Shelf = Map<string, Held[]>

function put(shelf: Shelf, entry: LibraryEntry, key: NameKey) {
  const held = shelf.get(key.squeezed)
  if (held) held.push({ entry, key })
  else shelf.set(key.squeezed, [{ entry, key }])
}

const WELL_KNOWN = 200

/** "Kendrick", if only one of the most played artists has that first name. */
function putFirstNames(shelf: Shelf, artists: readonly LibraryEntry[]) {
  const named = new Map<string, LibraryEntry[]>()
  for (const artist of artists.slice(0, WELL_KNOWN)) {
    const [first = '', second] = nameWords(artist.name)
    if (second && first.length >= 4 && !vocabulary.has(first)) named.set(first, [...(named.get(first) ?? []), artist])
  }
  for (const [first, [artist, ...others]] of named) {
    if (artist && others.length === 0)
      put(shelf, artist, { squeezed: first, spaced: first, penalty: 0.35, how: 'alias' })
  }
}

/** "chili peppers", "lamar": the last words of one of the artists played most, if no other ends so; "in May" says no name. */
function putLastWords(shelf: Shelf, artists: readonly LibraryEntry[]) {
  const named = new Map<string, LibraryEntry[]>()
  for (const artist of artists.slice(0, WELL_KNOWN)) {
    const words = nameWords(artist.name)
    const [last = ''] = words.slice(-1)
    const isTelling = last.length >= 5 && !vocabulary.has(last) && !englishWords.has(last)
    const isPhrase = words.slice(-2).every((word) => vocabulary.has(word))
    const ending =
      words.length >= 3 && !isPhrase ? words.slice(-2).join(' ') : words.length === 2 && isTelling ? last : null
    if (ending !== null) named.set(ending, [...(named.get(ending) ?? []), artist])
  }
  for (const [ending, [artist, ...others]] of named) {
    const squeezed = ending.replaceAll(' ', '')
    if (artist && others.length === 0 && !shelf.has(squeezed))
      put(shelf, artist, { squeezed, spaced: ending, penalty: 0.4, how: 'alias' })
  }
}

/** "dark twisted fantasy": at least three words in a row within one of the names played most, if in no other. */
function putInnerWords(shelf: Shelf, entries: readonly LibraryEntry[]) {
  const named = new Map<string, Set<LibraryEntry>>()
  for (const entry of entries.slice(0, WELL_KNOWN * 5)) {
    const words = nameWords(withoutVersion(entry.name))
    for (let from = 1; from + 3 <= words.length; from++)
      for (let to = from + 3; to <= words.length; to++) {
        const run = words.slice(from, to).join(' ')
        if (run.length >= 12) named.set(run, (named.get(run) ?? new Set()).add(entry))
      }
  }
  for (const [run, [entry, ...others]] of named) {
    const squeezed = run.replaceAll(' ', '')
    if (entry && others.length === 0 && !shelf.has(squeezed))
      put(shelf, entry, { squeezed, spaced: run, penalty: 0.5, how: 'alias' })
  }
}

function putNicknames(shelf: Shelf) {
  for (const [nickname, name] of Object.entries(nicknames)) {
    const known = shelf.get(nameWords(name).join(''))?.find(({ key }) => key.penalty <= 0.1)
    const words = nameWords(nickname)
    if (known)
      put(shelf, known.entry, { squeezed: words.join(''), spaced: words.join(' '), penalty: 0.35, how: 'alias' })
  }
}

function fill(entries: readonly LibraryEntry[]) {
  const shelf: Shelf = new Map()
  const starts: Map<string, LibraryEntry[]> = new Map()
  let longest = 1
  for (const entry of entries) {
    const { words, keys } = nameKeys(entry)
    longest = Math.max(longest, Math.min(words.length, 14))
    for (const key of keys) put(shelf, entry, key)
    for (const start of beginnings(words)) {
      const held = starts.get(start)
      if (!held) starts.set(start, [entry])
      else if (held.length < 4) held.push(entry)
    }
  }
  return { shelf, starts, longest: longest + 1 }
}

const popular = (a: LibraryEntry, b: LibraryEntry) => b.plays - a.plays || a.id - b.id

/** Entries under one spelling: those written just so before those that lost a version or an article, then the most played. */
function matchOf(held: readonly Held[], spaced: string): NameMatch | null {
  const rank = ({ key }: Held) => key.penalty + (key.spaced === spaced ? 0 : 0.2)
  const best = Math.min(...held.map(rank))
  const close = held.filter((one) => rank(one) <= best + 0.1)
  const aliased = close.every(({ key }) => key.how === 'alias')
  const exact = close.some(({ key }) => key.spaced === spaced)
  if (!exact && spaced.replaceAll(' ', '').length < 4) return null
  const entries = [...new Set(close.map(({ entry }) => entry))].sort(popular)
  return { entries, how: aliased ? 'alias' : exact ? 'exact' : 'squeezed', penalty: best }
}

const SLIP = 0.9
const BY_SOUND = 1.2

/** @param entries the tracks, albums and artists that the person has played, with their counted plays */
export function buildNameIndex(entries: readonly LibraryEntry[]): NameIndex {
  const sorted = [...entries].sort(popular)
  const { shelf, starts, longest } = fill(sorted)
  const only = (type: LibraryEntry['type']) => sorted.filter((entry) => entry.type === type)
  const ofType = { track: only('track'), artist: only('artist'), album: only('album') }
  putFirstNames(shelf, ofType.artist)
  putNicknames(shelf)
  putLastWords(shelf, ofType.artist)
  putInnerWords(shelf, sorted)
  const spellings = [...shelf.keys()].filter(
    (text) =>
      text.length >= 4 &&
      shelf.get(text)?.some(({ key }) => key.how === 'exact' || (key.how === 'alias' && text.length >= 7)),
  )
  const misspellings = deletionIndex(spellings)
  const ids = new Map(sorted.map((entry) => [`${entry.type}:${entry.id}`, entry]))

  const misspelt = (squeezed: string, type?: LibraryEntry['type']): NameMatch | null => {
    const heldAt = (at: number) =>
      (shelf.get(spellings[at] ?? '') ?? []).filter(({ entry }) => type === undefined || entry.type === type)
    const near = misspellings.near(squeezed).filter(({ at }) => type === undefined || heldAt(at).length > 0)
    const least = Math.min(...near.map(({ edits }) => edits))
    const found = near.filter(({ edits }) => edits === least).flatMap(({ at }) => heldAt(at))
    const entries = [
      ...new Set(found.filter(({ key }) => key.how === 'exact' || key.how === 'alias').map(({ entry }) => entry)),
    ].sort(popular)
    return entries.length > 0 ? { entries, how: 'fuzzy', penalty: least * SLIP } : null
  }

  let known: Spelled[] | null = null
  const popularNames = () =>
    (known ??= sorted.slice(0, NEAR).map((entry) => {
      const name = nameWords(entry.name).join('')
      return { entry, name, letters: lettersOf(name) }
    }))

  let sounds: SoundIndex | null = null
  const soundingLike = (squeezed: string): NameMatch | null => {
    sounds ??= soundIndex(sorted.slice(0, SOUNDING))
    const [first, ...others] = sounds.alike(squeezed)
    const entries = first ? [first, ...others.filter(({ name }) => name === first.name)] : []
    return entries.length > 0 ? { entries, how: 'fuzzy', penalty: BY_SOUND } : null
  }

  let works: WorksByArtist | null = null

  let searchWords: NameSearch | null = null
  const search = (text: string) => {
    searchWords ??= nameSearch(sorted)
    const found = searchWords(text)
    // Nicknames, initials and names written as one word ("rhcp", "radio head") come after a name typed in full.
    const alike = find(nameWords(text), found.length === 0)?.entries ?? []
    const full = found.filter(({ distance }) => distance === 0)
    return [...new Set([...full.map(({ entry }) => entry), ...alike, ...found.map(({ entry }) => entry)])]
  }

  const find: NameIndex['find'] = (words, fuzzy) => {
    const squeezed = words.join('')
    const held = shelf.get(squeezed)
    const exact = held ? matchOf(held, words.join(' ')) : null
    if (exact) return exact
    const begun = starts.get(squeezed)
    if (begun && words.length > 1) return { entries: begun, how: 'start', penalty: 0.5 }
    const near = fuzzy ? (misspelt(squeezed) ?? soundingLike(squeezed)) : null
    // "the five Beatles songs": no name without a number is one with it, misspelled
    const hasNumber = (said: readonly string[]) => said.some((word) => /^\d/.test(word))
    return near && hasNumber(words) && !near.entries.some(({ name }) => hasNumber(nameWords(name))) ? null : near
  }

  return {
    find,
    soundsLike: (words) => soundingLike(words.join('')),
    artistNear: (words) => misspelt(words.join(''), 'artist'),
    workNear: (words, artistIds) => (works ??= worksByArtist(sorted)).near(words, artistIds),
    longest,
    search,
    nearest: (text) => nearestOf(popularNames(), nameWords(text).join('')),
    top: (type, count) => ofType[type].slice(0, count),
    byId: (type, id) => ids.get(`${type}:${id}`) ?? null,
  }
}

const NEAR = 500
/** The most played of the library, which may be meant by their sound. */
const SOUNDING = 3000
type Spelled = { entry: LibraryEntry; name: string; letters: number }

function nearestOf(known: readonly Spelled[], squeezed: string): LibraryEntry[] {
  const limit = Math.min(3, Math.max(1, Math.floor(squeezed.length / 4)))
  const own = lettersOf(squeezed)
  const scored = known.flatMap(({ entry, name, letters }) => {
    const edits =
      Math.abs(name.length - squeezed.length) > limit || bitsIn(letters ^ own) > 2 * limit
        ? limit + 1
        : editDistance(squeezed, name, limit)
    return edits <= limit ? [{ entry, edits }] : []
  })
  return scored
    .sort((a, b) => a.edits - b.edits || popular(a.entry, b.entry))
    .slice(0, 3)
    .map(({ entry }) => entry)
}

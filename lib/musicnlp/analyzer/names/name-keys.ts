import type { LibraryEntry } from '../../parser/name-match'
import { englishWords } from '../../parser/words/english-words'
import { nameWords, withoutVersion } from './name-words'

/** One spelling under which an entry can be found. */
export type NameKey = { squeezed: string; spaced: string; penalty: number; how: 'exact' | 'alias' }

const key = (words: readonly string[], penalty: number, how: NameKey['how']): NameKey => ({
  squeezed: words.join(''),
  spaced: words.join(' '),
  penalty,
  how,
})

const withoutThe = (words: readonly string[]) => (words[0] === 'the' && words.length > 1 ? words.slice(1) : words)

/** "Red Hot Chili Peppers" → rhcp; for artists and albums of three words or more. System Of A Down is not "sad". */
function initials({ type }: LibraryEntry, words: readonly string[]): NameKey[] {
  const long = withoutThe(words)
  if (type === 'track' || long.length < 3) return []
  const letters = long.map((word) => word[0] ?? '').join('')
  const distinctive = long
    .filter((word) => !['and', 'the', 'of'].includes(word))
    .map((word) => word[0] ?? '')
    .join('')
  return [...new Set([letters, distinctive])]
    .filter((text) => text.length >= 3 && !englishWords.has(text))
    .map((text) => key([text], type === 'artist' ? 0.5 : 0.7, 'alias'))
}

/** All spellings of an entry: as it is, without its version, without "the", as initials. */
export function nameKeys(entry: LibraryEntry): { words: string[]; keys: NameKey[] } {
  const full = nameWords(entry.name)
  const bareName = withoutVersion(entry.name)
  const bare = bareName === entry.name ? full : nameWords(bareName)
  const keys = [key(full, 0, 'exact')]
  const spelled = full.map((word) => (word === 'n' ? 'and' : word))
  if (full.includes('n')) keys.push(key(spelled, 0.05, 'alias'))
  if (bare !== full && bare.length > 0) keys.push(key(bare, 0.02, 'exact'))
  const unbracketed = entry.name.replace(/\s*[([][^)\]]*[)\]]\s*$/, '')
  if (unbracketed !== entry.name && unbracketed !== bareName && unbracketed !== '')
    keys.push(key(nameWords(unbracketed), 0.15, 'exact'))
  // "all too well 10 minute version": up to the end of the first brackets
  const [, firstBrackets] = /^([^([]+[([][^)\]]*[)\]])\s*[([]/.exec(entry.name) ?? []
  if (firstBrackets) keys.push(key(nameWords(firstBrackets), 0.05, 'exact'))
  const short = withoutThe(bare)
  if (short !== bare) keys.push(key(short, 0.1, 'exact'))
  return { words: bare, keys: [...keys, ...initials(entry, bare)].filter(({ squeezed }) => squeezed !== '') }
}

/** The first words of a long name, when they are most of it: "my beautiful dark twisted" */
export function beginnings(words: readonly string[]): string[] {
  const enough = Math.max(2, Math.ceil(words.length * 0.6))
  return words.length < 3
    ? []
    : Array.from({ length: words.length - enough }, (_, more) => words.slice(0, enough + more).join(''))
}

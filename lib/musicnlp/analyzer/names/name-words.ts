import { numberWords } from '../../parser/words/numbers'
import { tokenize } from '../../parser/tokenize'
import type { Token } from '../../parser/token'

/** A word as names are compared: numbers by value, so that "21" finds "Twenty One". */
export const nameWord = (token: Pick<Token, 'said' | 'number' | 'ordinal'>) =>
  token.number === null ? token.said : `${token.number}${token.ordinal ? 'th' : ''}`

const plain = /^[a-zA-Z0-9 '-]+$/
const spelledNumbers: ReadonlySet<string> = new Set(numberWords)

/** A word that the tokenizer would leave as it is. */
const isPlainWord = (word: string) =>
  /^\d/.test(word) ? /^[1-9]\d{0,8}$/.test(word) : !spelledNumbers.has(word) && word !== 'a' && word !== 's'

/** "Don't Stop Me Now - Remastered 2011" → dont stop me now remastered 2011 */
export function nameWords(name: string): string[] {
  if (!plain.test(name)) return tokenize(name).map(nameWord)
  const words = name
    .toLowerCase()
    .replaceAll("'", '')
    .split(/[ -]+/)
    .filter((word) => word !== '')
  return words.every(isPlainWord) && !/\d-\d|\d'|'\d/.test(name) ? words : tokenize(name).map(nameWord)
}

const version =
  'remaster(?:ed)?|live|deluxe|version|edit|mix|remix|bonus|mono|stereo|taylor.?s ' +
  'version|anniversary|edition|explicit|acoustic|demo|feat\\.?|ft\\.?|featuring|with|single|' +
  'radio|from|original|soundtrack|expanded|extended|clean|instrumental|session'
const bracketed = new RegExp(`\\s*[([][^)\\]]*\\b(?:${version})\\b[^)\\]]*[)\\]]`, 'gi')
const dashed = new RegExp(`\\s+[-–—]\\s+[^-–—]*\\b(?:${version})\\b.*$`, 'i')
const featured = /\s+(?:feat\.?|ft\.?|featuring)\s.*$/i

/** The name without its version: "(feat. …)", "- Remastered 2011", "(Taylor's Version)", "(Deluxe)". */
export function withoutVersion(name: string): string {
  if (!/[([–—-]|f(?:ea)?t/i.test(name)) return name
  const bare = name.replace(bracketed, '').replace(dashed, '').replace(featured, '').trim()
  return bare === '' ? name : bare
}

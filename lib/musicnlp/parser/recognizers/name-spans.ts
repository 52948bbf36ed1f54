import type { FindNames, NameMatch } from '../name-match'
import { nameCost } from '../rules/name-cost'
import type { NamePosition } from '../rules/position-after-words'
import type { SpanOf } from '../span'
import type { Token } from '../token'
import { vocabulary } from '../vocabulary'
import { englishWords } from '../words/english-words'
import type { TimeSpan } from './time-spans'

type Place = {
  tokens: readonly Token[]
  positions: readonly (NamePosition | null)[]
  times: readonly TimeSpan[]
  names: FindNames
}

const isPlain = (token: Token) => vocabulary.has(token.said) || token.number !== null || token.said !== token.word

const isMended = ({ said, word }: Token) => said !== word

const isOrdinary = (token: Token) => vocabulary.has(token.said) || token.number !== null

/** Whether the words are all inside one quotation or all outside. */
function quotesFit(tokens: readonly Token[], i: number, j: number): boolean {
  const quote = tokens[i]?.quote ?? null
  if (quote === null) return tokens.slice(i, j).every((token) => token.quote === null)
  return (
    tokens[i - 1]?.quote !== quote &&
    tokens[j]?.quote !== quote &&
    tokens.slice(i, j).every((token) => token.quote === quote)
  )
}

/**
 * Misspelled names are looked up where a word is neither known nor near a known one, and wherever a name is expected.
 */
function mayBeMisspelt({ tokens, positions }: Place, i: number, j: number): boolean {
  const words = tokens.slice(i, j)
  if (words[0]?.quote !== null) return true
  const position = positions[i] ?? null
  const strong = position !== null && position !== 'entity'
  if (
    j - i <= 3 &&
    !(strong && j - i === 1) &&
    words.every((word) => isPlain(word) || englishWords.has(word.said)) &&
    !words.some(isMended)
  )
    return false
  if (words.every(isPlain))
    return (
      (strong && j - i <= 2 && words.some((word) => word.said.length >= 5)) ||
      (j - i >= 3 && j - i <= 6 && words.some((word) => word.said !== word.word))
    )
  const first = words[0]
  const last = words.at(-1)
  return (
    j - i <= 6 &&
    (j - i >= 4 ||
      ((first?.said === 'the' || !first || !isOrdinary(first) || strong || first.said.length > 4) &&
        last !== undefined &&
        (!isPlain(last) || j - i > 1)))
  )
}

const wordOf = ({ said, number, ordinal }: Token) => (number === null ? said : `${number}${ordinal ? 'th' : ''}`)

/** "frank oceans", the apostrophe left out */
const withoutS = (word: string) => (/[a-z]{3}s$/.test(word) ? word.slice(0, -1) : null)

function matchAt(place: Place, i: number, j: number): NameMatch | null {
  const words = place.tokens.slice(i, j).map(wordOf)
  const whole = place.names.find(words, false)
  // "the weekends" is not a misspelled "The Weekend"
  const isPlural = place.times.some((time) => time.j === j && time.i >= i && time.features.recurring)
  const owner =
    place.tokens[j - 1]?.owner ?? (j > i + 1 && !isPlural ? withoutS(place.tokens[j - 1]?.said ?? '') : null)
  const owned = owner === null ? null : place.names.find([...words.slice(0, -1), owner], false)
  if (whole && (!owned || whole.penalty <= owned.penalty)) return accepted(place, i, j, whole)
  if (owned) return accepted(place, i, j, owned)
  if (!mayBeMisspelt(place, i, j)) return soundingLike(place, i, j, words)
  const fuzzy = place.names.find(words, true)
  return fuzzy ?? (owner === null ? null : place.names.find([...words.slice(0, -1), owner], true))
}

/** "fleet wood mack", all of them English words: only where a name is expected or no word of it is ours. */
function soundingLike({ tokens, positions, names }: Place, i: number, j: number, words: readonly string[]) {
  const said = tokens.slice(i, j)
  const isOpen = positions[i] !== null || !said.some((token) => isPlain(token) && token.said.length > 2)
  return j - i <= 4 && isOpen && said.every(({ number }) => number === null) ? names.soundsLike(words) : null
}

/** The beginning of a title, or initials, that are only ordinary words are not taken for a name. */
function accepted({ tokens, positions }: Place, i: number, j: number, match: NameMatch): NameMatch | null {
  const words = tokens.slice(i, j)
  if (match.how === 'exact' || words[0]?.quote !== null || !words.every(isPlain)) return match
  const position = positions[i] ?? null
  return position !== null && position !== 'entity' && match.how !== 'start' ? match : null
}

/** Every run of words that is a name in the library, with what that reading costs there. */
export function nameSpans(place: Place): SpanOf<'name'>[] {
  const { tokens, positions, times, names } = place
  const spans: SpanOf<'name'>[] = []
  for (let i = 0; i < tokens.length; i++) {
    for (let j = i + 1; j <= Math.min(tokens.length, i + names.longest); j++) {
      if (!quotesFit(tokens, i, j)) continue
      const found = matchAt(place, i, j)
      const match =
        found && positions[i] === 'by' && found.entries.every(({ type }) => type !== 'artist')
          ? (names.artistNear(tokens.slice(i, j).map(wordOf)) ?? found)
          : found
      if (match)
        spans.push({
          i,
          j,
          cost: nameCost(match, { tokens, i, j, position: positions[i] ?? null, times }),
          why: match.how,
          type: 'name',
          value: match,
        })
    }
  }
  return spans
}

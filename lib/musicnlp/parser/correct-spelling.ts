import { isCorrectable, nearestWord } from './nearest-word'
import { readNumber } from './read-number'
import type { Token } from './token'
import { functionWords, vocabulary } from './vocabulary'
import { weekdays } from './time/words/calendar'
import { isEmptyAdverb } from './words/empty-adverbs'
import { englishWords, isSameWord } from './words/english-words'
import { inertAlone } from './words/inert-words'
import { misspellings } from './words/misspellings'
import { grammarWords } from './words/time-vocabulary'

/** The word meant by a misspelled one. An English word is taken as written, unless it is the same word in another form. */
function correctionOf(word: string): string | null {
  const target = nearestWord(word)
  // "ute" and "won" are no slips of "tue" and "mon".
  if (target !== null && target.length <= 3 && weekdays.has(target)) return null
  // "obsessively" is no slip of "obsessive"; "exlusively" is one of "exclusively".
  if (target !== null && isEmptyAdverb(word) && !target.endsWith('ly')) return null
  return target !== null && englishWords.has(word) && !isSameWord(word, target) ? null : target
}

/** "listenin", "hammerin" */
const withG = (word: string) =>
  /[a-z]{3}in$/.test(word) && (vocabulary.has(`${word}g`) || englishWords.has(`${word}g`)) ? `${word}g` : null

/** A correction to a function word is only made where no name can stand: "songs by thier" may be about Thier. */
function isAllowed(token: Token, before: Token | undefined, target: string): boolean {
  if (!functionWords.has(target)) return true
  return !token.capital && before?.word !== 'by'
}

/** Corrects misspelled words of the vocabulary in `word`. `said` keeps what was typed, since names are looked up by it. */
export function correctSpelling(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const { said } = token
    if (
      vocabulary.has(said) ||
      inertAlone.has(said) ||
      grammarWords.has(said) ||
      token.quote !== null ||
      token.number !== null ||
      said.length > 24
    )
      return token
    const target =
      misspellings.get(said) ??
      withG(said) ??
      (isCorrectable(said) ? correctionOf(said) : null) ??
      withoutPossessive(token)
    return target !== null && isAllowed(token, tokens[at - 1], target) ? withWord(token, target) : token
  })
}

/** "tihrd" becomes third and is also a number. */
function withWord(token: Token, word: string): Token {
  const run = readNumber([word])
  return run ? { ...token, word, number: run.value, ordinal: run.ordinal } : { ...token, word }
}

/** "today's" → today, "summer's" → summer: the words that times are read by. */
const withoutPossessive = (token: Token) => (token.owner !== null && vocabulary.has(token.owner) ? token.owner : null)

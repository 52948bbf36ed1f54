import { correctSpelling } from './correct-spelling'
import { namePositions } from './rules/name-positions'
import { months, weekdayPlurals, weekdays } from './time/words/calendar'
import { holidayNames } from './time/words/holidays'
import type { Token } from './token'

const isProper = (word: string) =>
  months.has(word) || weekdays.has(word) || weekdayPlurals.has(word) || holidayNames.has(word)

const isCapital = (text: string, { start }: Token) => /^\p{Lu}(?!\p{Lu})/u.test(text.slice(start))

/**
 * Corrects misspelled time words without a library: not where a name is expected, nor words written like a name
 * ("The Weeknd" is no weekend, "Wendesday" may have its capital).
 */
export function correctTimeSpelling(text: string, tokens: readonly Token[]): Token[] {
  const positions = namePositions(tokens)
  return correctSpelling(tokens).map((token, at) => {
    const isName = positions[at] !== null || (at > 0 && isCapital(text, token) && !isProper(token.word))
    return isName ? { ...token, word: token.said } : token
  })
}

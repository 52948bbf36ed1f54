import type { Reading } from '../parser/read-question'
import type { Span } from '../parser/span'
import { intentTraits } from '../intents/intent-traits'
import type { Question } from '../question/question'
import { wordSet } from '../parser/word-set'

const beforeYears = wordSet('in of from during for since until till before after')

/**
 * The years of a follow-up in which there are no plays: they are read as numbers, since they may be names or amounts. "and
 * in 2019?" never means 2,019 items.
 */
export function yearsWithoutPlays({ spans, tokens }: Reading, before: Question): Span[] {
  const said = spans.filter(({ type }) => type !== 'function_word')
  return spans.filter(
    ({ type, i, value }) =>
      type === 'number' &&
      typeof value === 'number' &&
      /^(19|20)\d\d$/.test(String(value)) &&
      (beforeYears.has(tokens[i - 1]?.word ?? '') ||
        (said.length === 1 && intentTraits[before.intent].changes?.number === 'limit')),
  )
}

import { phraseTries } from '../phrase-tries'
import { phraseSpans, type Recognizer } from './recognizer'

/** "no, on weekdays" says no to the turn before */
const saysNo: Recognizer = (tokens) =>
  tokens[0]?.word === 'no' && tokens[1]?.gap.includes(',')
    ? [{ i: 0, j: 1, cost: 0.3, why: 'function_word', type: 'function_word', value: 'word' }]
    : []

export const excludeSpans: Recognizer = (tokens) => {
  const no = saysNo(tokens)
  const spans = phraseSpans(phraseTries.exclude, tokens, ({ i, j, value, cost }) => ({
    i,
    j,
    cost,
    why: 'exclude',
    type: 'exclude' as const,
    value,
  }))
  return [...no, ...spans.filter(({ i }) => no.length === 0 || i > 0)]
}

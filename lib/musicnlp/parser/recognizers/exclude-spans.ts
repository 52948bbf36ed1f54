import { phraseTries } from '../phrase-tries'
import { phraseSpans, type Recognizer } from './recognizer'
import type { Token } from '../token'
import { wordSet } from '../word-set'

const afterNo = wordSet('wait sorry i actually hang hold oops')

/** "no, on weekdays", "no wait, Queen" says no to the turn before */
const saysNo: Recognizer = (tokens) =>
  tokens[0]?.word === 'no' && (tokens[1]?.gap.includes(',') || afterNo.has(tokens[1]?.word ?? ''))
    ? [{ i: 0, j: 1, cost: 0.3, why: 'function_word', type: 'function_word', value: 'word' }]
    : []

/** "top artists. NOT Drake": a name or time follows, and nothing is denied. */
const notAlone: Recognizer = (tokens) =>
  tokens.flatMap(({ word, gap }, i) =>
    word === 'not' && i > 0 && i < tokens.length - 1 && /[.,;!-]/.test(gap)
      ? [{ i, j: i + 1, cost: 0.35, why: 'exclude', type: 'exclude' as const, value: 'except' as const }]
      : [],
  )

/** "my most played songs, skipping Taylor Swift" */
const passedOver: Recognizer = (tokens) =>
  tokens.flatMap(({ word, gap }, i) =>
    word === 'skipping' && i > 1 && gap.includes(',')
      ? [{ i, j: i + 1, cost: 0.3, why: 'exclude', type: 'exclude' as const, value: 'except' as const }]
      : [],
  )

const takers = wordSet('take leave cut kick chuck filter taking leaving keep')
const REACH = 9

/** "take Taylor and Drake out" */
const takenOut: Recognizer = (tokens) =>
  tokens.flatMap(({ word }, i) => {
    const end = tokens.findIndex(({ word: other }, at) => other === 'out' && at > i + 1 && at <= i + REACH)
    if (!takers.has(word) || end < 0) return []
    const from = tokens[i - 1]?.word === 'but' ? i - 1 : i
    return [
      { i: from, j: i + 1, cost: 0.3, why: 'exclude', type: 'exclude' as const, value: 'except' as const },
      { i: end, j: end + 1, cost: 0.3, why: 'taken out', type: 'function_word' as const, value: 'word' as const },
    ]
  })

const afterBut = wordSet('in on at only just with when while during from by now for this what how')

/** "same for Queen but in the car" adds a condition; "everything but Queen" leaves him out. */
const onlyAdds = (tokens: readonly Token[], i: number, j: number) =>
  tokens[i]?.word === 'but' && j === i + 1 && (i === 0 || afterBut.has(tokens[j]?.word ?? ''))

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
  return [
    ...no,
    ...notAlone(tokens),
    ...passedOver(tokens),
    ...takenOut(tokens),
    ...spans.filter(({ i, j }) => (no.length === 0 || i > 0) && !onlyAdds(tokens, i, j)),
  ]
}

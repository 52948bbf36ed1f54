import type { Span } from '../span'
import type { Recognizer } from './recognizer'

const narrowing = new Set(['only', 'just', 'nothing'])
const leading = new Set(['top', 'first', 'best', 'winner', 'number'])

/** "only the top one", "just number one": a list of one. */
export const singleResultSpans: Recognizer = (tokens) =>
  tokens.flatMap(({ word }, i): Span[] => {
    const article = tokens[i + 1]?.word === 'the' || tokens[i + 1]?.word === 'my' ? 1 : 0
    const [lead, one] = [tokens[i + 1 + article], tokens[i + 2 + article]]
    if (!narrowing.has(word) || !lead) return []
    const at = { cost: 0.3, why: 'one alone', type: 'limit' as const, value: 1 }
    if (leading.has(lead.word) && one?.number === 1) return [{ ...at, i: i + 1, j: i + 3 + article }]
    return lead.word === 'winner' ? [{ ...at, i: i + 1, j: i + 2 + article }] : []
  })

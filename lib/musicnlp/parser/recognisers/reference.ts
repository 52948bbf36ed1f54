import { books } from '../phrase-tries'
import type { Slot } from '../rules/name-positions'
import type { SpanOf } from '../span'
import type { Token } from '../token'
import { everywhere } from './recogniser'

const beforeIt = new Set([
  'is',
  'was',
  'does',
  'did',
  'for',
  'with',
  'about',
  'of',
  'to',
  'skip',
  'skipped',
  'me',
  'without',
])

/** "it", "them", "that song" only where a name could stand; elsewhere they say nothing ("what is it that I play"). */
function standsForName(tokens: readonly Token[], slots: readonly (Slot | null)[], i: number, j: number): boolean {
  if (slots[i] !== null && slots[i] !== 'kind') return true
  if (['their', 'his', 'her', 'its'].includes(tokens[i]?.word ?? '')) return true
  const last = j === tokens.length
  return j - i > 1 || (last && beforeIt.has(tokens[i - 1]?.word ?? ''))
}

/** Words that point back: "how often have I played it", "since then", "albums instead". */
export const referenceSpans = (tokens: readonly Token[], slots: readonly (Slot | null)[]): SpanOf<'reference'>[] =>
  everywhere(books.reference, tokens, ({ i, j, value, cost }) => {
    if (tokens[i]?.word === 'again' && i > 3) return null
    if (value !== 'it') return { i, j, cost, why: 'reference', type: 'reference', value }
    return standsForName(tokens, slots, i, j) ? { i, j, cost: 0.3, why: 'reference', type: 'reference', value } : null
  })

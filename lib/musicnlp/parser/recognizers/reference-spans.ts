import { phraseTries } from '../phrase-tries'
import type { NamePosition } from '../rules/position-after-words'
import type { SpanOf } from '../span'
import type { Token } from '../token'
import { phraseSpans } from './recognizer'
import { wordSet } from '../word-set'

const beforeIt = wordSet(
  'is was does did for with on about of to put bring add let skip skipped me without into by hear heard play played listen listened',
)
/** What goes on after a name: "how often have I played it since then" */
const afterIt = wordSet('then since most more again ever now back out the')

/** "it", "them", "that song" where a name could stand; elsewhere they have no meaning ("what is it that I play"). */
function standsForName(
  tokens: readonly Token[],
  positions: readonly (NamePosition | null)[],
  i: number,
  j: number,
): boolean {
  if (positions[i] !== null && positions[i] !== 'entity') return true
  if (['their', 'his', 'her', 'its'].includes(tokens[i]?.word ?? '')) return true
  const ends = j === tokens.length || afterIt.has(tokens[j]?.word ?? '')
  return j - i > 1 || (ends && beforeIt.has(tokens[i - 1]?.word ?? ''))
}

/** Words that refer to something said before: "how often have I played it", "since then", "albums instead". */
export const referenceSpans = (
  tokens: readonly Token[],
  positions: readonly (NamePosition | null)[],
): SpanOf<'reference'>[] =>
  phraseSpans(phraseTries.reference, tokens, ({ i, j, value, cost }) => {
    if (tokens[i]?.word === 'again' && i > 3) return null
    if (value !== 'it') return { i, j, cost, why: 'reference', type: 'reference', value }
    return standsForName(tokens, positions, i, j)
      ? { i, j, cost: 0.3, why: 'reference', type: 'reference', value }
      : null
  })

import type { Match, PhraseTrie } from '../phrase-trie'
import type { Span } from '../span'
import type { Token } from '../token'

/** Proposes what runs of words can mean. `bestCover` decides between the proposals. */
export type Recognizer = (tokens: readonly Token[]) => Span[]

const REPAIRED = 0.3

/** What a reading costs more for each word whose spelling was corrected. */
export const correctionCost = (tokens: readonly Token[], i: number, j: number) =>
  tokens.slice(i, j).filter((token) => token.word !== token.said).length * REPAIRED

/** The spans of every phrase of a tree that occurs in the question. */
export function phraseSpans<V, S extends Span>(
  trie: PhraseTrie<V>,
  tokens: readonly Token[],
  toSpan: (match: Match<V>) => S | null,
): S[] {
  return tokens.flatMap((_, i) =>
    trie.at(tokens, i).flatMap((match) => {
      const span = toSpan(match)
      return span ? [{ ...span, cost: span.cost + correctionCost(tokens, match.i, match.j) }] : []
    }),
  )
}

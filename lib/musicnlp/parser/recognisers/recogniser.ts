import type { Match, PhraseTrie } from '../phrase-trie'
import type { Span } from '../span'
import type { Token } from '../token'

/** Proposes readings of runs of words; it never decides. One file each. */
export type Recogniser = (tokens: readonly Token[]) => Span[]

const REPAIRED = 0.3

/** What a reading costs more because some of its words had to be repaired first. */
export const correctionCost = (tokens: readonly Token[], i: number, j: number) =>
  tokens.slice(i, j).filter((token) => token.word !== token.said).length * REPAIRED

/** Every phrase of a book, wherever it stands, as spans. */
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

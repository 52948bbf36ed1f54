import { phraseTries } from '../phrase-tries'
import type { SpanOf } from '../span'
import type { Token } from '../token'

const introducing = new Set(['the', 'as', 'in', 'like', 'i', 'mean'])
const MOST_WORDS_BETWEEN = 4
/** The noun leaves no doubt, even where the name is also a time: "Wednesday the band". */
const CERTAIN = 0.1

/** Where the noun stands that tells what a name is: "Wednesday (the band)", "Friday, as in the song". */
function nounAfter(tokens: readonly Token[], j: number): number {
  let at = j
  while (at < j + MOST_WORDS_BETWEEN && introducing.has(tokens[at]?.word ?? '')) at++
  return tokens[at - 1]?.word === 'the' && at > j ? at : -1
}

/** "Wednesday (the band)", "Friday the song": a name followed by what it is, and not by a clause ("Drake the song I …"). */
export const namesWithType = (tokens: readonly Token[], names: readonly SpanOf<'name'>[]): SpanOf<'name'>[] =>
  names.flatMap((span) => {
    const at = nounAfter(tokens, span.j)
    const noun =
      at < 0 ? undefined : phraseTries.entity.at(tokens, at).find(({ j, value }) => j === at + 1 && !value.plural)
    const entries = noun ? span.value.entries.filter(({ type }) => type === noun.value.entity) : []
    const isClause = ['i', 'that', 'with', 'most', 'called'].includes(tokens[at + 1]?.word ?? '')
    return noun && entries.length > 0 && !isClause
      ? [{ ...span, j: at + 1, cost: CERTAIN, why: 'with its type', value: { ...span.value, entries } }]
      : []
  })

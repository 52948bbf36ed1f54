import { phraseTries } from '../phrase-tries'
import type { SpanOf } from '../span'
import type { Token } from '../token'
import { phraseSpans } from './recogniser'

const asking = new Set(['what', 'whats', 'who', 'whos', 'when', 'which', 'how', 'remind', 'tell'])

/** "what was my top song again?" asks once more; "what did I hear again" does not. */
function onceMore(tokens: readonly Token[]): SpanOf<'function_word'>[] {
  const at = tokens.length - 1
  const isTag =
    tokens[at]?.word === 'again' &&
    asking.has(tokens[0]?.word ?? '') &&
    ['was', 'is', 'were', 'are', 'whats', 'whos'].some((word) => tokens[0]?.word === word || tokens[1]?.word === word)
  return isTag ? [{ i: at, j: at + 1, cost: 0.3, why: 'once more', type: 'function_word', value: 'word' }] : []
}

/** What ends with an article has lost its noun, or asks for a letter: "songs that start with A". */
export const functionWordSpans = (tokens: readonly Token[]): SpanOf<'function_word'>[] => [
  ...onceMore(tokens),
  ...phraseSpans(phraseTries.glue, tokens, ({ i, j, value, cost }) =>
    value === 'article' && j === tokens.length
      ? null
      : { i, j, cost, why: 'function_word', type: 'function_word' as const, value },
  ),
]

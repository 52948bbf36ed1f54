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

const determiners = new Set([
  'my',
  'a',
  'the',
  'his',
  'her',
  'our',
  'your',
  'their',
  'this',
  'that',
  'each',
  'every',
  'by',
])

/** These words are known as they stand: "no joke" is no slip of anything. */
const asTyped = (token: Token): Token => ({ ...token, word: token.said })

/** "Cheers mate" addresses somebody, "my mate" is about him. */
const inertSpans = (tokens: readonly Token[]): SpanOf<'function_word'>[] =>
  phraseSpans(phraseTries.inert, tokens.map(asTyped), ({ i, j, value, cost }) =>
    value === 'vocative' && determiners.has(tokens[i - 1]?.word ?? '')
      ? null
      : { i, j, cost, why: 'inert', type: 'function_word' as const, value: 'word' as const },
  )

/** What ends with an article has lost its noun, or asks for a letter: "songs that start with A". */
export const functionWordSpans = (tokens: readonly Token[]): SpanOf<'function_word'>[] => [
  ...onceMore(tokens),
  ...inertSpans(tokens),
  ...phraseSpans(phraseTries.glue, tokens, ({ i, j, value, cost }) =>
    value === 'article' && j === tokens.length
      ? null
      : { i, j, cost, why: 'function_word', type: 'function_word' as const, value },
  ),
]

import type { Span } from '../parser/span'
import type { Token } from '../parser/token'
import { wordSet } from '../parser/word-set'

const prepositions = wordSet('to on in at for from of during throughout')

/** "(what did I listen) to on my birthday": the name of an event without the words that lead to it. */
export function firstOwnWord(span: Span, tokens: readonly Token[]): number {
  if (span.type !== 'event') return span.i
  const own = tokens.slice(span.i, span.j).findIndex(({ word }) => !prepositions.has(word))
  return span.i + Math.max(0, own)
}

import type { Span } from '../span'
import type { Token } from '../token'
import { classesOfWord } from '../words/synonym-classes'

const pronouns = new Set(['it', 'them', 'him', 'her'])

const isPlayed = (token: Token | undefined) =>
  ['<play>', '<skip>'].some((name) => classesOfWord.get(token?.word ?? '')?.includes(name))

/** "listen to them", "skip them": what is played is the noun before it */
const isObject = (tokens: readonly Token[], at: number) =>
  isPlayed(tokens[at - 1]) || (tokens[at - 1]?.word === 'to' && isPlayed(tokens[at - 2]))

/**
 * "Which month did I stream Mitski most and skip her least", "artists I found in lockdown and still listen to them": what a
 * pronoun stands for is in the question itself, so that it says nothing more.
 */
export const withOwnPronouns = (spans: readonly Span[], tokens: readonly Token[]): Span[] =>
  spans.map((span, at) => {
    const before = spans.slice(0, at)
    const isOwn =
      before.some(({ type }) => type === 'name') ||
      (before.some(({ type }) => type === 'entity') && isObject(tokens, span.i))
    const isPronoun =
      (span.type === 'reference' && span.value === 'it') ||
      (span.type === 'unknown' && pronouns.has(tokens[span.i]?.word ?? '') && isObject(tokens, span.i))
    return isPronoun && isOwn ? { ...span, type: 'function_word', value: 'word' } : span
  })

import { phraseTries } from '../phrase-tries'
import type { Span, SpanOf } from '../span'
import type { Token } from '../token'
import { phraseSpans, type Recognizer } from './recognizer'

const MOST_WORDS_BETWEEN = 4

/** Where "every" stands that belongs to a noun behind a name: "every Adele song"; -1 if nowhere. */
function everyBefore(tokens: readonly Token[], noun: number): number {
  const from = Math.max(0, noun - 1 - MOST_WORDS_BETWEEN)
  const at = tokens.slice(from, noun - 1).findLastIndex(({ said }) => said === 'every')
  return at < 0 ? -1 : from + at
}

/** "plays by artist", "skip rate by album, …": all of them */
const splitsBy = (tokens: readonly Token[], { i, j }: Span) =>
  tokens[i - 1]?.said === 'by' && (j === tokens.length || /[,;.?!]/.test(tokens[j]?.gap ?? ''))

/** Nouns for tracks, artists and albums. A single one stands for many in "every Adele song" and "by artist". */
export const entityNounSpans: Recognizer = (tokens) =>
  phraseSpans(phraseTries.entity, tokens, ({ i, j, value, cost }) => ({
    i,
    j,
    cost,
    why: 'entity',
    type: 'entity' as const,
    value,
  })).flatMap((span: SpanOf<'entity'>): Span[] => {
    if (span.value.plural) return [span]
    const every = everyBefore(tokens, span.i)
    if (every >= 0)
      return [
        { ...span, value: { ...span.value, plural: true } },
        { i: every, j: every + 1, cost: 0.6, why: 'of each', type: 'function_word', value: 'word' },
      ]
    return [splitsBy(tokens, span) ? { ...span, value: { ...span.value, plural: true } } : span]
  })

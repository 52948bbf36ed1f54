import type { Span } from '../span'
import type { Token } from '../token'

const saysNothing = (span: Span, tokens: readonly Token[]) =>
  span.type === 'function_word' ||
  (span.type === 'cue' && span.weak) ||
  (span.type === 'outside' && span.value === 'small_talk') ||
  (span.type === 'unknown' && tokens[span.i]?.capital === false && tokens[span.i]?.quote === null)

const MOST_WORDS = 6

/** "Ha, thought so. And in May?", "goodness, and by hours?": words of the person's own before what is asked. */
export function withoutChatter(spans: readonly Span[], tokens: readonly Token[]): Span[] {
  const clauses = spans.reduce<Span[][]>((all, span) => {
    const last = all.at(-1)
    const ends = /[.!?,;:…]/.test(tokens[span.i]?.gap ?? '')
    return !last || ends ? [...all, [span]] : [...all.slice(0, -1), [...last, span]]
  }, [])
  const isEmpty = (clause: readonly Span[]) => clause.every((span) => saysNothing(span, tokens))
  const asked = clauses.findLastIndex((clause) => !isEmpty(clause))
  return clauses.flatMap((clause, at): Span[] =>
    at < asked && clause.length <= MOST_WORDS && isEmpty(clause)
      ? clause.map((span) =>
          span.type === 'function_word' ? span : { ...span, why: 'inert', type: 'function_word', value: 'word' },
        )
      : clause,
  )
}

import type { Reading } from '../../parser/read-question'
import type { Span, SpanOf } from '../../parser/span'
import { wordSet } from '../../parser/word-set'

/** "the song September", "the Blonde album": the noun says which type the name has. */
export type NameTypeHint = { type: 'track' | 'artist' | 'album'; span: Span }

const asks = wordSet('what who most least first last new best_find once')

function asksFor(span: Span | undefined): boolean {
  if (!span) return false
  if (span.type === 'cue') return span.value.some((cue) => asks.has(cue))
  return span.type === 'bucket' || span.type === 'limit' || span.type === 'ordinal'
}

/** A singular noun beside a name of its type, where the noun is not itself what is asked for ("top song Drake"). */
export function nameTypeHints({ spans }: Reading): Map<SpanOf<'name'>, NameTypeHint> {
  const hints = new Map<SpanOf<'name'>, NameTypeHint>()
  spans.forEach((kind, at) => {
    if (kind.type !== 'entity' || kind.value.plural) return
    const type = kind.value.entity
    const fits = (span: Span | undefined): span is SpanOf<'name'> =>
      span?.type === 'name' && span.value.entries.some((entry) => entry.type === type)
    const before = spans[at - 1]
    const after = spans[at + 1]
    if (fits(after) && !asksFor(before) && !(before?.type === 'function_word' && before.value === 'me'))
      hints.set(after, { type, span: kind })
    else if (
      fits(before) &&
      !before.value.entries.some((entry) => entry.type === 'artist') &&
      !hints.has(before) &&
      !asksFor(spans[at - 2])
    )
      hints.set(before, { type, span: kind })
  })
  return hints
}

import type { Reading } from '../../parser/read-question'
import { classesOfWord } from '../../parser/words/synonym-classes'
import type { Span, SpanOf } from '../../parser/span'

const between = (span: Span) =>
  (span.type === 'function_word' && ['article', 'and', 'by', 'in', 'of', 'word', 'nor'].includes(span.value)) ||
  (span.type === 'versus' && span.value === 'or') ||
  (span.type === 'cue' && span.value.includes('both')) ||
  span.type === 'entity'

const nothing = (): 'name' | 'time' | null => null

export type Excluded = {
  names: ReadonlySet<Span>
  times: ReadonlySet<Span>
  filters: ReadonlySet<Span>
  marks: ReadonlySet<Span>
}

/** "but not on Sundays": the time, and the "but not" before it. */
export type NegatedTime = { mark: Span; time: SpanOf<'time'> }

export function negatedTimes({ spans }: Reading): NegatedTime[] {
  return spans.flatMap((mark, at) => {
    const denies =
      mark.type === 'cue' ? mark.value.includes('not_in') : mark.type === 'function_word' && mark.value === 'not'
    if (!denies) return []
    const time = spans
      .slice(at + 1)
      .find((span) => span.type !== 'function_word' && !(span.type === 'cue' && span.weak))
    return time?.type === 'time' ? [{ mark, time }] : []
  })
}

/** "with Drake and Queen left out" */
function namedBefore(spans: readonly Span[], at: number): Span[] {
  const before = spans
    .slice(0, at)
    .findLastIndex((span) => span.type !== 'name' && !(span.type === 'function_word' && span.value === 'and'))
  return spans.slice(before + 1, at).filter(({ type }) => type === 'name')
}

/** "no songs by Drake", "neither Drake nor Queen": words that belong to the exclusion and mean nothing else */
const saysSo = (span: Span) =>
  span.type === 'entity' || span.type === 'versus' || (span.type === 'function_word' && span.value === 'nor')

/** "in which I did not play Prince": he is what was not played, and is left out of nothing */
const deniesPlay = ({ i, j }: Span, tokens: Reading['tokens']) =>
  tokens.slice(i, j).some(({ word }) => classesOfWord.get(word)?.includes('<play>'))

/** The names or times after "except", "without" or "not by", up to the first span of another type. */
export function findExclusions({ spans, tokens }: Reading): Excluded {
  const names = new Set<Span>()
  const times = new Set<Span>()
  const filters = new Set<Span>()
  const marks = new Set<Span>()
  spans.forEach((mark, at) => {
    const butNot =
      mark.type === 'cue' &&
      mark.value.includes('not_in') &&
      (spans[at + 1]?.type === 'name' || spans[at + 1]?.why === 'edit') &&
      !deniesPlay(mark, tokens)
    if (mark.type === 'exclude' && mark.value === 'left out') {
      const named = namedBefore(spans, at)
      for (const span of named) names.add(span)
      if (named.length > 0) marks.add(mark)
      return
    }
    if (mark.type !== 'exclude' && !butNot) return
    const skipped: Span[] = []
    let sort = nothing()
    for (const span of spans.slice(at + 1)) {
      if (span.type === 'name' && sort !== 'time') {
        names.add(span)
        sort = 'name'
      } else if (span.type === 'time' && sort === null) {
        times.add(span)
        sort = 'time'
      } else if (span.type === 'filter' && sort === null && (mark.type === 'exclude' || span.why === 'edit')) {
        filters.add(span)
        marks.add(mark)
        break
      } else if (between(span)) skipped.push(span)
      else break
      if (span.type === 'name' || span.type === 'time')
        skipped.splice(0).forEach((one) => saysSo(one) && marks.add(one))
      if (sort === 'time') break
    }
    if (sort !== null) marks.add(mark)
  })
  return { names, times, filters, marks }
}

import type { Reading } from '../parser/read-question'
import type { Span } from '../parser/span'

const between = (span: Span) =>
  (span.type === 'glue' && ['article', 'and', 'by', 'in', 'of', 'word'].includes(span.value)) || (span.type === 'versus' && span.value === 'or') || span.type === 'kind'

const nothing = (): 'name' | 'time' | null => null

export type Excluded = { names: ReadonlySet<Span>; times: ReadonlySet<Span>; marks: ReadonlySet<Span> }

/** The names (or times) that follow "except", "without", "not by": all of a list, up to the first thing of another sort. */
export function excludedAt({ spans }: Reading): Excluded {
  const names = new Set<Span>()
  const times = new Set<Span>()
  const marks = new Set<Span>()
  spans.forEach((mark, at) => {
    const butNot = mark.type === 'sign' && mark.value.includes('not_in') && spans[at + 1]?.type === 'name'
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
      } else if (between(span)) skipped.push(span)
      else break
      if (span.type === 'name' || span.type === 'time') skipped.splice(0).forEach((one) => one.type === 'kind' && marks.add(one))
      if (sort === 'time') break
    }
    if (sort !== null) marks.add(mark)
  })
  return { names, times, marks }
}

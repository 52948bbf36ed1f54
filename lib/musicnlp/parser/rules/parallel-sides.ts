import type { Span, SpanOf } from '../span'

/**
 * A word between two sides. `timePenalty`: what a time costs more opposite a name, since "or" and "vs" join two of one
 * type.
 */
export type Connector = { i: number; j: number; timePenalty: number }

/**
 * The two sides of "X or Y", "X vs Y" and "X and Y" are of the same type.
 * A name opposite a name costs less, a time opposite only names costs more.
 */
export function withParallelSides(spans: readonly Span[], connectors: readonly Connector[]): Span[] {
  const change = new Map<Span, number>()
  for (const { i, j, timePenalty } of connectors) {
    const left = spans.filter((span) => span.j === i)
    const right = spans.filter((span) => span.i === j)
    shift(left, right, timePenalty, change)
    shift(right, left, timePenalty, change)
  }
  return spans.map((span) => ({ ...span, cost: Math.max(0.1, span.cost + (change.get(span) ?? 0)) }))
}

const clearName = (span: Span): span is SpanOf<'name'> => span.type === 'name' && span.cost < 1.3
const clearTime = (span: Span) => (span.type === 'time' || span.type === 'event') && span.cost < 1.2

function shift(side: readonly Span[], opposite: readonly Span[], timePenalty: number, change: Map<Span, number>) {
  const names = opposite.some(clearName)
  const times = opposite.some(clearTime)
  for (const span of side) {
    if (span.type === 'name' && names) change.set(span, !times && span.cost > 1.5 ? -1.6 : -0.4)
    if (span.type === 'time' && names && !times) change.set(span, timePenalty)
    if (span.type === 'time' && times) change.set(span, -0.2)
    if (span.type === 'name' && times && !names) change.set(span, 0.4)
  }
}

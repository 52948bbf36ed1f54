import type { Span } from './span'

const UNKNOWN = 3

type Step = { cost: number; spans: number; span: Span | null; from: number }

const better = (a: { cost: number; spans: number }, b: Step) =>
  a.cost < b.cost - 1e-9 || (a.cost < b.cost + 1e-9 && a.spans < b.spans)

/**
 * The cheapest set of spans that covers every word exactly once (Viterbi over positions). A word that no span covers is
 * unknown, at a high cost.
 */
export function bestCover(length: number, spans: readonly Span[]): Span[] {
  const ending: Span[][] = Array.from({ length: length + 1 }, () => [])
  for (const span of spans) ending[span.j]?.push(span)
  const steps: Step[] = [{ cost: 0, spans: 0, span: null, from: 0 }]
  for (let j = 1; j <= length; j++) {
    const before = steps[j - 1] ?? { cost: 0, spans: 0 }
    let best: Step = { cost: before.cost + UNKNOWN, spans: before.spans + 1, span: null, from: j - 1 }
    for (const span of ending[j] ?? []) {
      const start = steps[span.i]
      const offer = { cost: (start?.cost ?? 0) + span.cost, spans: (start?.spans ?? 0) + 1 }
      if (start && better(offer, best)) best = { ...offer, span, from: span.i }
    }
    steps.push(best)
  }
  return traced(steps, length)
}

function traced(steps: readonly Step[], length: number): Span[] {
  const path: Span[] = []
  for (let j = length; j > 0;) {
    const step = steps[j]
    if (!step) break
    path.unshift(
      step.span ?? { i: step.from, j, cost: UNKNOWN, why: 'no recognizer knows it', type: 'unknown', value: null },
    )
    j = step.from
  }
  return path
}

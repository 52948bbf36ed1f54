import type { Span, SpanOf } from '../../parser/span'
import { intersect } from '../../parser/time/intersect'
import { isSameSort } from '../../parser/time/node-predicates'
import type { Evidence } from './features'

/** With these two times stand beside one another, whatever is between them. */
const parting = ['versus', 'compare', 'both', 'not_in', 'in_top', 'not', 'only_in', 'exclude_time']

const joins = (span: Span) =>
  (span.type === 'glue' && span.value === 'and') ||
  span.type === 'versus' ||
  (span.type === 'reference' && span.value === 'too')

/**
 * "yesterday in 2022", "last month in summer 2023": two times of different sorts with nothing to join them must both
 * hold, so that what contradicts itself is refused and not united. "2020 2021" and "yesterday and in 2022" list them.
 */
export function withMeetingTimes(evidence: Evidence): Evidence {
  if (parting.some((label) => evidence.labels.has(label))) return evidence
  const times = evidence.times.reduce<SpanOf<'time'>[]>((all, span) => {
    const before = all.at(-1)
    return before && meet(evidence, before, span)
      ? [...all.slice(0, -1), { ...before, j: span.j, value: { kind: 'and', parts: [before.value, span.value] } }]
      : [...all, span]
  }, [])
  return times.length === evidence.times.length ? evidence : { ...evidence, times }
}

function meet({ reading }: Evidence, a: SpanOf<'time'>, b: SpanOf<'time'>): boolean {
  const isJoined = reading.spans.some((span) => span.i >= a.j && span.j <= b.i && joins(span))
  return !isJoined && intersect(a.value, b.value) === null && !isSameSort(a.value, b.value)
}

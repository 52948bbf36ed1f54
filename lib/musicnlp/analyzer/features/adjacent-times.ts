import type { FeatureLabel } from './feature-label'
import type { Span, SpanOf } from '../../parser/span'
import { intersect } from '../../parser/time/intersect'
import { isSameSort } from '../../parser/time/node-predicates'
import type { Features } from './features'

/** With these words a question may have two separate times, whatever stands between them. */
const parting: readonly FeatureLabel[] = [
  'versus',
  'compare',
  'both',
  'not_in',
  'in_top',
  'not',
  'only_in',
  'exclude_time',
]

const joins = (span: Span) =>
  (span.type === 'function_word' && span.value === 'and') ||
  span.type === 'versus' ||
  (span.type === 'reference' && span.value === 'too')

/**
 * "yesterday in 2022", "last month in summer 2023": two times of different sorts with nothing to join them must both
 * hold, so that what contradicts itself is refused and not united. "2020 2021" and "yesterday and in 2022" list them.
 */
export function withIntersectedTimes(features: Features): Features {
  if (parting.some((label) => features.labels.has(label))) return features
  const times = features.times.reduce<SpanOf<'time'>[]>((all, span) => {
    const before = all.at(-1)
    return before && meet(features, before, span)
      ? [...all.slice(0, -1), { ...before, j: span.j, value: { kind: 'and', parts: [before.value, span.value] } }]
      : [...all, span]
  }, [])
  return times.length === features.times.length ? features : { ...features, times }
}

function meet({ reading }: Features, a: SpanOf<'time'>, b: SpanOf<'time'>): boolean {
  const isJoined = reading.spans.some((span) => span.i >= a.j && span.j <= b.i && joins(span))
  return !isJoined && intersect(a.value, b.value) === null && !isSameSort(a.value, b.value)
}

import { isShorter } from '../../parser/time/node-predicates'
import type { Unit } from '../../parser/time/time-node'
import type { Features } from './features'
import { withLabelledSpans } from './features'

const units: ReadonlySet<string> = new Set<Unit>(['day', 'week', 'month', 'quarter', 'season', 'year'])
const isUnit = (bucket: string): bucket is Unit => units.has(bucket)

/** "by month from January 2021": a single month has no course, so that is where it begins. */
export function withOpenStart(features: Features): Features {
  const [span, ...others] = features.times
  const unit = features.buckets.find(({ way }) => way !== 'noun')?.bucket
  const isFrom = span && features.reading.tokens[span.i - 1]?.word === 'from'
  if (!span || !isFrom || others.length > 0 || unit === undefined || !isUnit(unit)) return features
  const { kind } = span.value
  if ((kind !== 'yearly' && kind !== 'years') || isShorter(unit, span.value)) return features
  const time = { ...span, value: { kind: 'bound', bound: 'since', of: span.value } as const }
  const labelledSpans = features.labelledSpans.map((one) => (one.span === span ? { ...one, span: time } : one))
  return { ...withLabelledSpans(features, labelledSpans), times: [time] }
}

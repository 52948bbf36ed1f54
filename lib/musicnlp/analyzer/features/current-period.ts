import type { FeatureLabel } from './feature-label'
import type { SpanOf } from '../../parser/span'
import type { Unit } from '../../parser/time/time-node'
import { withLabelledSpans, type Features, type LabelledSpan } from './features'

const units: ReadonlySet<string> = new Set<Unit>(['day', 'week', 'month', 'quarter', 'season', 'year'])

/** "of the week", which means this week in "top songs of the week" and every week in "song of the week" */
function unitOf({ span }: LabelledSpan, words: readonly string[]): Unit | null {
  const [of, the, unit = '', ...more] = words.slice(span.i, span.j)
  return span.type === 'bucket' &&
    ['of', 'for'].includes(of ?? '') &&
    the === 'the' &&
    more.length === 0 &&
    units.has(unit)
    ? (unit as Unit)
    : null
}

/** "top songs of the week" without any other time means this week. */
export function withCurrentPeriod(features: Features): Features {
  if (
    !features.labels.has('most') ||
    features.times.length > 0 ||
    features.events.length > 0 ||
    features.buckets.length !== 1
  )
    return features
  const words = features.reading.tokens.map(({ word }) => word)
  const said = features.labelledSpans.find((labelledSpan) => unitOf(labelledSpan, words) !== null)
  const unit = said && unitOf(said, words)
  if (!said || !unit) return features
  const time: SpanOf<'time'> = { ...said.span, type: 'time', value: { kind: 'unit', unit, offset: 0 } }
  const labelledSpans = features.labelledSpans.map((labelledSpan) =>
    labelledSpan === said ? { span: time, labels: new Set<FeatureLabel>(['time']) } : labelledSpan,
  )
  return { ...withLabelledSpans(features, labelledSpans), times: [time], buckets: [] }
}

import type { FeatureLabel } from './feature-label'
import type { SpanOf } from '../../parser/span'
import type { TimeNode } from '../../parser/time/time-node'
import { withLabelledSpans, type Features, type LabelledSpan } from './features'

/** With these "lately" belongs to the kind of question: "who am I playing more lately", "what did I play recently". */
const ownSense: readonly FeatureLabel[] = ['trend', 'trend_down', 'more', 'less', 'lapsed', 'last', 'last_time', 'just']

const lastMonth: TimeNode = { kind: 'rolling', unit: 'day', count: 30 }

/** "on Sundays", "in the morning" say no stretch of time. */
const recurs = ({ value }: SpanOf<'time'>) => value.kind === 'weekdays' || value.kind === 'hours'

const isLately = ({ labels }: LabelledSpan) => labels.has('lately') && !ownSense.some((label) => labels.has(label))

/** "lately", "these days" where nothing else says when: the last 30 days, shown as assumed. */
export function withRecentPeriod(features: Features): Features {
  const said = features.labelledSpans.find(isLately)
  if (!said || !features.times.every(recurs) || ownSense.some((label) => features.labels.has(label))) return features
  const time: SpanOf<'time'> = { ...said.span, type: 'time', value: lastMonth }
  const labelledSpans = features.labelledSpans.map((labelledSpan) =>
    labelledSpan === said ? { span: time, labels: new Set<FeatureLabel>(['time']) } : labelledSpan,
  )
  return { ...withLabelledSpans(features, labelledSpans), times: [...features.times, time] }
}

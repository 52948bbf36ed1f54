import type { FeatureLabel } from './feature-label'
import type { SpanOf } from '../../parser/span'
import type { TimeNode } from '../../parser/time/time-node'
import { withLabelledSpans, type Features, type LabelledSpan } from './features'

/** With these "lately" belongs to the kind of question: "who am I playing more lately", "what did I play recently". */
const ownSense: readonly FeatureLabel[] = ['trend', 'trend_down', 'more', 'less', 'lapsed', 'last', 'last_time', 'just']

const lastMonth: TimeNode = { kind: 'rolling', unit: 'day', count: 30 }

/** "on Sundays", "in the morning" say no stretch of time. */
const recurs = ({ value }: SpanOf<'time'>) => value.kind === 'weekdays' || value.kind === 'hours'

/** "the last four weeks", "this month" */
const isUntilNow = ({ value }: SpanOf<'time'>) =>
  value.kind === 'rolling' || (value.kind === 'unit' && value.offset === 0) || value.kind === 'so_far'

/** "how often did I play Drake recently": what is counted needs a time, and no last play is asked for. */
const counting: readonly FeatureLabel[] = ['most', 'how_many', 'times', 'how_often', 'how_much', 'share', 'average']
/** "my current streak right now" */
const goesOn: readonly FeatureLabel[] = ['streak', 'gap', 'still', 'rank', 'in_top']

function latelyIn({ labelledSpans, labels }: Features): LabelledSpan | undefined {
  const said = labelledSpans.find((one) => one.labels.has('lately'))
  if (!said || goesOn.some((label) => labels.has(label))) return undefined
  const isCounted = counting.some((label) => labels.has(label))
  const others = labelledSpans.filter((one) => one !== said || !isCounted)
  return others.some((one) => ownSense.some((label) => one.labels.has(label))) ? undefined : said
}

/** "lately", "these days" where nothing else says when: the last 30 days, shown as assumed. */
export function withRecentPeriod(features: Features): Features {
  const said = latelyIn(features)
  if (!said) return features
  // "right now, in the last four weeks": the stretch says it
  if (features.times.some(isUntilNow))
    return withLabelledSpans(
      features,
      features.labelledSpans.map((one) =>
        one === said ? { ...one, labels: new Set<FeatureLabel>(['function_word']) } : one,
      ),
    )
  if (!features.times.every(recurs)) return features
  const time: SpanOf<'time'> = { ...said.span, type: 'time', value: lastMonth }
  const labelledSpans = features.labelledSpans.map((labelledSpan) =>
    labelledSpan === said ? { span: time, labels: new Set<FeatureLabel>(['time']) } : labelledSpan,
  )
  return { ...withLabelledSpans(features, labelledSpans), times: [...features.times, time] }
}

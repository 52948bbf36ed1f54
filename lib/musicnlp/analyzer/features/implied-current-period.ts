import { hasAny, type FeatureLabel } from './feature-label'
import type { SpanOf } from '../../parser/span'
import { withLabelledSpans, type Features } from './features'

/** "am I listening less than last year" compares with this year, "more Drake than last month" with this month. */
export function withImpliedCurrentPeriod(features: Features): Features {
  const said = withSaidNow(features)
  if (said) return said
  const [last, ...others] = features.times
  const { spans, tokens } = features.reading
  const than = spans.find(({ type, i, j }) => type === 'versus' && j === last?.i && tokens[i]?.word === 'than')
  if (
    !last ||
    !than ||
    others.length > 0 ||
    last.value.kind !== 'unit' ||
    last.value.offset !== -1 ||
    !hasAny(features.labels, 'more', 'less', 'trend', 'trend_down')
  )
    return features
  const now: SpanOf<'time'> = {
    ...last,
    i: than.i,
    j: than.i,
    why: 'the one that goes on',
    value: { ...last.value, offset: 0 },
  }
  const before = <T>(all: readonly T[], at: (one: T) => boolean, made: T) =>
    all.flatMap((one) => (at(one) ? [made, one] : [one]))
  const labelledSpans = before(features.labelledSpans, ({ span }) => span === than, {
    span: now,
    labels: new Set<FeatureLabel>(['time']),
  })
  return {
    ...withLabelledSpans(features, labelledSpans),
    reading: { ...features.reading, spans: before(spans, (span) => span === than, now) },
    times: [now, last],
  }
}

const isYear = ({ value }: SpanOf<'time'>) =>
  (value.kind === 'years' && value.to === value.from + 1) || (value.kind === 'ago' && value.unit === 'year')

/** "do I play fewer artists now than in 2019": "now" is this year, set against a year. */
function withSaidNow(features: Features): Features | null {
  const [year, ...others] = features.times
  const now = features.labelledSpans.find(({ span, labels }) => labels.has('current') && year && span.j <= year.i)
  const isWeighed =
    hasAny(features.labels, 'more', 'less') && features.reading.spans.some(({ type }) => type === 'versus')
  if (!year || others.length > 0 || !now || !isWeighed || !isYear(year)) return null
  const time: SpanOf<'time'> = { ...now.span, type: 'time', value: { kind: 'unit', unit: 'year', offset: 0 } }
  const labelledSpans = features.labelledSpans.map((one) =>
    one === now ? { span: time, labels: new Set<FeatureLabel>(['time']) } : one,
  )
  const reading = {
    ...features.reading,
    spans: features.reading.spans.map((span) => (span === now.span ? time : span)),
  }
  return { ...withLabelledSpans(features, labelledSpans), reading, times: [time, year] }
}

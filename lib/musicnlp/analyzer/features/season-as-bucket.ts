import type { FeatureLabel } from './feature-label'
import type { Bucket } from '../../question/question'
import type { BucketWord, Span } from '../../parser/span'
import { every } from '../../parser/time/time-node'
import { withLabelledSpans, type Features, type LabelledSpan } from './features'
import { wordSet } from '../../parser/word-set'

const asking: ReadonlySet<string> = wordSet(
  'which what best biggest busiest heaviest greatest quietest slowest favourite favorite',
)

/** "which summer", "my busiest December", "which Christmas": not the newest one */
function bucketOf(span: Span, { reading: { tokens } }: Features): Bucket | null {
  if (
    span.type !== 'time' ||
    span.value.kind !== 'yearly' ||
    span.value.year !== null ||
    span.value.pick.way !== 'newest' ||
    !asking.has(tokens[span.i - 1]?.word ?? '')
  )
    return null
  const { type } = span.value.name
  if (type === 'holiday' || type === 'anniversary') return 'year'
  return type === 'season' || type === 'month' ? type : null
}

/** "which summer did I listen the most" asks for one of all summers, unless the question asks for a list. */
export function withSeasonAsBucket(features: Features): Features {
  const labelledSpan = features.labelledSpans.find(({ span }) => bucketOf(span, features) !== null)
  const bucket = labelledSpan && bucketOf(labelledSpan.span, features)
  if (
    !labelledSpan ||
    !bucket ||
    labelledSpan.span.type !== 'time' ||
    labelledSpan.span.value.kind !== 'yearly' ||
    features.entities.length > 0 ||
    features.labels.has('who')
  )
    return features
  const said: BucketWord = { bucket, way: 'noun' }
  const time = { ...labelledSpan.span, value: { ...labelledSpan.span.value, pick: every } }
  const labelledSpans = features.labelledSpans.map((one): LabelledSpan =>
    one === labelledSpan ? { span: time, labels: new Set<FeatureLabel>(['time', 'bucket:noun']) } : one,
  )
  const times = features.times.map((span) => (span === labelledSpan.span ? time : span))
  return { ...withLabelledSpans(features, labelledSpans), times, buckets: [...features.buckets, said] }
}

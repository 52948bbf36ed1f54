import { hasAny, type FeatureLabel } from '../features/feature-label'
import type { Features } from '../features/features'
import { has } from './question-kind'

/** "per week", "on average a day": what each side of a comparison is the average of */
export const averageSlots = (features: Features) => {
  const unit = features.buckets.find(({ way }) => way === 'per' || way === 'each' || way === 'by')?.bucket
  return has(features, 'average') || unit ? { bucket: unit ?? ('day' as const), entity: 'none' as const } : {}
}

/** "who did I play more this year than last": one of many is asked for, and not a figure */
export const asksForItem = ({ labels, names, reading: { spans } }: Features) =>
  names.length === 0 &&
  !hasAny(labels, 'how_many', 'distinct', 'average') &&
  (labels.has('who') ||
    spans.some((span, at) => span.type === 'cue' && span.value.includes('what') && spans[at + 1]?.type === 'entity'))

export const comparisonLabels: readonly FeatureLabel[] = [
  'what',
  'who',
  'how_many',
  'how_much',
  'how_often',
  'how_long',
  'times',
  'entity',
  'metric:plays',
  'metric:time',
  'metric:skips',
  'metric:distinct',
  'distinct',
  'most',
  'more',
  'less',
  'versus',
  'compare',
  'habit',
  'yes_no',
  'my_listening',
  'exclude',
  'skip',
  'average',
  'bucket:per',
  'trend',
  'trend_down',
  'skip_rate',
  'ref:it',
  'listener',
  'ref:only',
]

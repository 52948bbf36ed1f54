import type { FeatureLabel } from '../features/feature-label'
import type { Features } from '../features/features'
import { has } from './question-kind'

/** "per week", "on average a day": what each side of a comparison is the average of */
export const averageSlots = (features: Features) => {
  const unit = features.buckets.find(({ way }) => way === 'per' || way === 'each' || way === 'by')?.bucket
  return has(features, 'average') || unit ? { bucket: unit ?? ('day' as const), entity: 'none' as const } : {}
}

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

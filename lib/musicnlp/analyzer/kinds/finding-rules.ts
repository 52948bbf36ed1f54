import type { Features } from '../features/features'
import type { FeatureLabel } from '../features/feature-label'
import { havingOf, thresholdOf } from '../amount-to-condition'
import { has } from './question-kind'

export const findingLabels: readonly FeatureLabel[] = [
  'what',
  'who',
  'entity',
  'limit',
  'habit',
  'metric:plays',
  'ever',
  'my_listening',
  'exclude',
  'count',
]

export const conditionSlots = (features: Features) => {
  const amount = features.amounts[0]
  if (!amount) return has(features, 'once') ? { having: { op: '=' as const, value: 1 } } : {}
  // "skipped more than 10 times" counts skips, not plays.
  if (has(features, 'skip', 'metric:skips') && amount.unit !== 'hours' && amount.unit !== 'minutes')
    return { metric: 'skips' as const, having: havingOf(amount), threshold: null }
  // "artists of whom I played only one song" counts songs
  const counted = amount.unit === 'tracks' ? { metric: 'distinct' as const } : {}
  return { ...counted, having: havingOf(amount), threshold: thresholdOf(amount) }
}

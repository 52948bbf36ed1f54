import type { Features } from '../features/features'
import type { FeatureLabel } from '../features/feature-label'
import { has, says } from './question-kind'

export const amountLabels: readonly FeatureLabel[] = [
  'on_then',
  'what',
  'how_many',
  'how_much',
  'count',
  'ever',
  'yes_no',
  'entity',
  'metric:plays',
  'habit',
  'distinct',
  'my_listening',
  'exclude',
]

/** "by hours" orders a list, "how often did I play each album" asks for one; alone they do not ask for an amount. */
export const asksForAmount = (features: Features) =>
  !says(features, 'by_figure') && !has(features, 'each_entity') && saysAmount(features)

const saysAmount = (features: Features) =>
  !has(features, 'entity') ||
  has(features, 'how_many', 'times', 'how_often', 'how_much', 'how_long') ||
  (features.names.length > 0 && features.entities.length === 0)

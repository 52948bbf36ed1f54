import type { FeatureLabel } from '../features/feature-label'

export const dateLabels: readonly FeatureLabel[] = [
  'what',
  'when',
  'entity',
  'ever',
  'yes_no',
  'metric:plays',
  'habit',
  'my_listening',
  'bucket:noun',
]

export const firstOrLastLabels: readonly FeatureLabel[] = [
  'what',
  'who',
  'entity',
  'limit',
  'ever',
  'metric:plays',
  'habit',
  'my_listening',
  'just',
  'on_then',
]

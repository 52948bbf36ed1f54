import type { FeatureLabel } from '../features/feature-label'

export const runLabels: readonly FeatureLabel[] = [
  'what',
  'who',
  'when',
  'how_many',
  'how_much',
  'how_long',
  'entity',
  'metric:plays',
  'metric:time',
  'metric:days',
  'big',
  'longest',
  'most',
  'peak',
  'habit',
  'my_listening',
  'bucket:noun',
  'ever',
  'yes_no',
  'exclude',
]

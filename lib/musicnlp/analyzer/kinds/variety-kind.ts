import type { FeatureLabel } from '../features/feature-label'
import { has, says, type QuestionKind } from './question-kind'

const summaryLabels: readonly FeatureLabel[] = [
  'what',
  'how_much',
  'how_many',
  'who',
  'habit',
  'my_listening',
  'yes_no',
  'most',
  'big',
  'distinct',
]

export const varietyKind: QuestionKind = {
  name: 'variety',
  group: 'summaries',
  title: 'Variety',
  intent: 'diversity',
  examples: ['how varied was 2022', 'do I repeat myself'],
  needs: [['variety'], ['variety', ['yes_no', 'how_much', 'what']]],
  admits: [...summaryLabels, 'entity', 'variety', 'more', 'less', 'ever', 'just'],
  metric: 'distinct',
  entity: 'none',
  matches: (features) => (!has(features, 'when') && !says(features, 'list_first')) || says(features, 'my_variety'),
}

import type { QuestionKind } from './question-kind'

export const onceCountKind: QuestionKind = {
  name: 'once_count',
  group: 'amounts',
  title: 'How many were played once',
  intent: 'distinct_count',
  examples: ['how many tracks got a single play', 'one-play songs count'],
  needs: [['how_many', 'entity', ['once', 'having', 'amount']]],
  admits: ['what', 'count', 'ever', 'distinct', 'habit', 'exclude', 'metric:plays', 'times'],
  metric: 'distinct',
}

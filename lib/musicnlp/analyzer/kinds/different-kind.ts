import type { QuestionKind } from './question-kind'

export const differentKind: QuestionKind = {
  name: 'different',
  group: 'amounts',
  title: 'How many different ones',
  intent: 'distinct_count',
  examples: ['how many artists did I hear in 2023', 'unique albums last week'],
  needs: [
    ['how_many', 'entity'],
    ['distinct', 'entity'],
    ['how_many', 'distinct', 'entity'],
  ],
  admits: ['what', 'share', 'how_many', 'count', 'ever', 'distinct', 'habit', 'my_listening', 'exclude'],
  metric: 'distinct',
}

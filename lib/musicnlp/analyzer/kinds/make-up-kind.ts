import { has, type QuestionKind } from './question-kind'

export const makeUpKind: QuestionKind = {
  name: 'make_up',
  group: 'amounts',
  title: 'How many make up a part',
  intent: 'distinct_count',
  examples: ['how many artists make up half of my plays', 'how many songs account for 80% of my listening'],
  needs: [[['how_many', 'what', 'least'], 'entity', 'percent']],
  admits: ['share', 'distinct', 'metric:plays', 'metric:time', 'my_listening', 'reach', 'habit', 'most', 'recap'],
  matches: (features) => features.entities.every(({ plural }) => plural),
  fillSlots: (features) => {
    const value = features.amounts.find(({ unit }) => unit === 'percent')?.value ?? 50
    return {
      threshold: { value, unit: 'percent' },
      having: null,
      metric: has(features, 'metric:time') ? 'time' : 'plays',
      limit: null,
    }
  },
}

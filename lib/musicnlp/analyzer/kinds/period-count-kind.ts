import { isPlace, periodSlots } from './period-rules'
import { has, type QuestionKind } from './question-kind'

export const periodCountKind: QuestionKind = {
  name: 'period_count',
  group: 'conditions',
  title: 'How many days, months or countries',
  intent: 'distinct_count',
  examples: ['how many countries have I listened in', 'on how many days did I listen for more than 5 hours'],
  needs: [
    ['how_many', 'bucket:noun'],
    ['how_many', 'bucket:noun', ['having', 'amount']],
    [
      ['metric:days', 'bucket:noun', 'bucket:each'],
      ['having', 'amount'],
      ['how_many', 'metric:days'],
    ],
  ],
  admits: [
    'what',
    'count',
    'ever',
    'distinct',
    'exclude',
    'metric:time',
    'metric:plays',
    'entity',
    'my_listening',
    'habit',
  ],
  entity: 'none',
  matches: (features) =>
    features.amounts.length > 0
      ? !has(features, 'when', 'most', 'least', 'average') && !has(features, 'what', 'who')
      : isPlace(features.buckets[0]?.bucket) && features.names.length + features.entities.length < 2,
  fillSlots: periodSlots,
}

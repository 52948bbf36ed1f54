import { periodSlots } from './period-rules'
import { has, type QuestionKind } from './question-kind'

export const periodsKind: QuestionKind = {
  name: 'periods',
  group: 'conditions',
  title: 'Days or months with many plays',
  intent: 'threshold_list',
  examples: ['which days did I listen for more than 5 hours', 'months with over 500 plays'],
  needs: [['bucket:noun', ['having', 'amount']]],
  admits: [
    'what',
    'when',
    'yes_no',
    'ever',
    'distinct',
    'exclude',
    'metric:time',
    'metric:plays',
    'my_listening',
    'habit',
    'metric:days',
  ],
  entity: 'none',
  matches: (features) =>
    !has(features, 'how_many', 'most', 'least', 'average', 'streak', 'gap') && features.entities.length === 0,
  fillSlots: periodSlots,
}

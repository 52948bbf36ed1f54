import { periodSlots } from './period-rules'
import { has, type QuestionKind } from './question-kind'

export const periodsKind: QuestionKind = {
  name: 'periods',
  group: 'conditions',
  title: 'Days or months with many plays',
  intent: 'threshold_list',
  examples: ['which days did I listen for more than 5 hours', 'months with over 500 plays'],
  needs: [
    ['bucket:noun', ['having', 'amount']],
    [
      ['one_day', 'bucket:one', 'bucket:per'],
      ['having', 'amount'],
      ['yes_no', 'ever'],
    ],
    [['one_day', 'bucket:one', 'bucket:per'], ['having', 'amount'], 'yes_no', 'ever'],
  ],
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
    (has(features, 'bucket:noun') || has(features, 'yes_no', 'ever')) &&
    !has(features, 'how_many', 'most', 'least', 'average', 'streak', 'gap') &&
    features.entities.length === 0,
  fillSlots: periodSlots,
}

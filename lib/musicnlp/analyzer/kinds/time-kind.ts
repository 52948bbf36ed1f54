import { has, says, type QuestionKind } from './question-kind'
import { amountLabels, asksForAmount } from './amount-rules'

export const timeKind: QuestionKind = {
  name: 'time',
  group: 'amounts',
  title: 'How much time',
  intent: 'total',
  examples: ['hours of {artist} last year', 'how long did I listen on Sunday'],
  needs: [['how_long'], ['metric:time'], ['how_much', 'metric:time'], ['how_many', 'metric:time'], ['how_much']],
  admits: [...amountLabels, 'how_long', 'how_often'],
  metric: 'time',
  entity: 'none',
  matches: (features) =>
    asksForAmount(features) &&
    (!says(features, 'length_of_it') || says(features, 'how_long_am_i')) &&
    !says(features, 'asks_time_of_day') &&
    !(
      has(features, 'how_much') &&
      !has(features, 'metric:time') &&
      features.filters.length > 0 &&
      features.names.length === 0 &&
      !says(features, 'how_much_music')
    ),
}

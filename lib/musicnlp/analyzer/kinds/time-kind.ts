import { has, type QuestionKind } from './question-kind'
import { amountLabels, asksForAmount, howMuchMusic } from './amount-rules'

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
    !/^how long (is|are|was)\b(?! i\b)|^what(s| is) the time$/.test(features.words) &&
    !(
      has(features, 'how_much') &&
      !has(features, 'metric:time') &&
      features.filters.length > 0 &&
      features.names.length === 0 &&
      !howMuchMusic.test(features.words)
    ),
}

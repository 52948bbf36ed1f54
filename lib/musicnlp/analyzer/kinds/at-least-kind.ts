import { has, type QuestionKind } from './question-kind'
import { findingLabels, conditionSlots } from './finding-rules'

export const atLeastKind: QuestionKind = {
  name: 'at_least',
  group: 'conditions',
  title: 'Played at least so often',
  intent: 'threshold_list',
  examples: ['songs with over 50 plays', 'albums I played 10+ times in 2020'],
  needs: [
    [
      ['having', 'amount'],
      ['entity', 'what', 'who'],
    ],
    [
      ['having', 'amount'],
      ['skip', 'metric:skips'],
      ['entity', 'what', 'who'],
    ],
  ],
  admits: [...findingLabels, 'reach', 'having', 'amount', 'ref:only', 'metric:skips'],
  listed: true,
  matches: (features) =>
    !(features.amounts[0]?.unit === 'minutes' && features.amounts[0].value <= 15) &&
    !has(features, 'how_many', 'when', 'most'),
  fillSlots: conditionSlots,
}

import { has, type QuestionKind } from './question-kind'
import { averageSlots, comparisonLabels } from './comparison-rules'

export const slotsKind: QuestionKind = {
  name: 'slots',
  group: 'comparisons',
  title: 'Weekdays and parts of the day',
  intent: 'compare',
  examples: ['weekends against weekdays', 'mornings or evenings'],
  needs: [
    ['slot2', 'versus', 'time2'],
    ['slot2', 'compare', 'time2'],
    ['slot2', 'bare', 'time2'],
  ],
  admits: [...comparisonLabels, 'share', 'of_time'],
  fillSlots: averageSlots,
  matches: (features) => !has(features, 'name2'),
}

import { has, type QuestionKind } from './question-kind'
import { averageSlots, comparisonLabels } from './comparison-rules'

export const timesKind: QuestionKind = {
  name: 'times',
  group: 'comparisons',
  title: 'Two periods compared',
  intent: 'compare',
  examples: ['2021 against 2022', 'this June and last June'],
  needs: [
    ['time2', 'versus'],
    ['time2', 'compare'],
    ['time2', 'versus', ['more', 'less', 'most', 'compare']],
    ['time2', 'compare', 'versus'],
    ['time2', ['trend', 'trend_down']],
    ['time2', 'bare'],
  ],
  admits: [...comparisonLabels, 'bucket:noun'],
  fillSlots: averageSlots,
  matches: (features) => !has(features, 'name2') && !has(features, 'slot2'),
}

import { has, type QuestionKind } from './question-kind'
import { asksForItem, averageSlots, comparisonLabels } from './comparison-rules'

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
  // "which artist gained the most between 2022 and 2023" asks for the artist
  matches: (features) =>
    !has(features, 'name2', 'slot2') &&
    !(has(features, 'trend', 'trend_down', 'more', 'less') && asksForItem(features)),
}

import type { QuestionKind } from './question-kind'
import { averageSlots, comparisonLabels } from './comparison-rules'

export const namesTimesKind: QuestionKind = {
  name: 'names_times',
  group: 'comparisons',
  title: 'Several names over time',
  intent: 'compare',
  examples: ['{artist} and {artist2}, 2021 vs 2022', 'how did {artist} and {artist2} move from 2019 to 2020'],
  needs: [
    ['name2', 'time2', 'versus'],
    ['name2', 'time2', 'compare'],
    ['name2', 'time2', 'bare'],
  ],
  admits: comparisonLabels,
  fillSlots: averageSlots,
  entity: 'none',
}

import type { QuestionKind } from './question-kind'
import { averageSlots, comparisonLabels } from './comparison-rules'

export const devicesKind: QuestionKind = {
  name: 'devices',
  group: 'comparisons',
  title: 'Devices and shuffle',
  intent: 'compare',
  examples: ['phone or desktop', 'shuffle vs no shuffle'],
  needs: [
    ['filter2', 'versus'],
    ['filter2', 'compare'],
    ['filter2', 'versus', ['more', 'less', 'most', 'compare']],
    ['filter2', 'bare'],
  ],
  admits: comparisonLabels,
  fillSlots: averageSlots,
  entity: 'none',
}

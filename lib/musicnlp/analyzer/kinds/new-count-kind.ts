import { hasSides } from './of-each'
import { has, type QuestionKind } from './question-kind'
import { findingLabels } from './finding-rules'

export const newCountKind: QuestionKind = {
  name: 'new_count',
  group: 'discovery_and_loss',
  title: 'How many discoveries',
  intent: 'discovery_count',
  examples: ['count of new artists in 2020', 'how many new songs this month'],
  needs: [
    [['new', 'discover', 'first_time'], 'most', 'bucket:noun', 'entity'],
    [
      ['how_many', 'how_much'],
      ['new', 'discover', 'first_time'],
    ],
    [['how_many', 'how_much'], ['new', 'discover', 'first_time'], 'entity'],
    ['yes_no', ['new', 'discover'], ['more', 'less'], 'entity'],
    [['new', 'discover'], ['plot', 'bucket:by', 'bucket:per'], 'entity'],
    [['how_many', 'plot'], ['new', 'discover'], ['bucket:by', 'bucket:per', 'bucket:each'], 'entity'],
  ],
  admits: [
    ...findingLabels,
    'how_many',
    'how_much',
    'yes_no',
    'more',
    'less',
    'new',
    'discover',
    'first_time',
    'distinct',
    'plot',
    'bucket:by',
    'bucket:per',
    'bucket:each',
    'most',
    'bucket:noun',
  ],
  metric: 'distinct',
  matches: (features) => !has(features, 'more', 'less') || hasSides(features),
  fillSlots: (features) => ({ bucket: features.buckets[0]?.bucket ?? (has(features, 'plot') ? 'month' : null) }),
}

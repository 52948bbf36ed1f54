import type { QuestionKind } from './question-kind'
import { findingLabels } from './finding-rules'

export const inOneOnlyKind: QuestionKind = {
  name: 'in_one_only',
  group: 'conditions',
  title: 'Played in one of two periods only',
  intent: 'difference',
  examples: ['who was in 2021 but not 2022', 'albums only from last year'],
  needs: [
    ['not_in', 'time2'],
    ['not_in', 'time2', ['entity', 'what', 'who']],
    ['only_in', 'time', ['entity', 'what', 'who']],
    ['only_in', 'time'],
    ['except', 'time2', ['entity', 'what', 'who']],
    ['time', 'exclude_time', ['entity', 'what', 'who']],
    [['not', 'never'], 'time2', ['entity', 'what', 'who']],
    ['ref:only', 'time', 'entity'],
  ],
  admits: [...findingLabels, 'most', 'in_top', 'big', 'ref:only', 'exclude_time', 'not', 'never', 'how_many'],
  listed: true,
}

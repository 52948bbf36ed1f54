import { has, type QuestionKind } from './question-kind'
import { findingLabels } from './finding-rules'

export const inBothKind: QuestionKind = {
  name: 'in_both',
  group: 'conditions',
  title: 'Played in both of two periods',
  intent: 'overlap',
  examples: ['artists in my top 20 of 2020 and 2023', 'songs common to both summers'],
  needs: [
    ['both', 'time', ['entity', 'what', 'who']],
    ['in_top', 'time2', ['entity', 'what', 'who']],
    ['both', 'time2'],
    ['most', 'time2', 'both'],
    ['both', 'time2', ['entity', 'what', 'who']],
  ],
  admits: [...findingLabels, 'most', 'in_top', 'both', 'big', 'how_many'],
  listed: true,
  matches: (features) => features.names.length === 0 || has(features, 'time2'),
  fillSlots: (features) => ({ limit: features.limit ?? 10 }),
}

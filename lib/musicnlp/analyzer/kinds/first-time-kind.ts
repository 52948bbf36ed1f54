import { has, type QuestionKind } from './question-kind'
import { dateLabels } from './first-and-last-rules'

export const firstTimeKind: QuestionKind = {
  name: 'first_time',
  group: 'firsts_and_lasts',
  title: 'When you first heard something',
  intent: 'first_listen',
  examples: ['when did I first hear {artist}', 'date of my first {track}'],
  needs: [
    ['when', ['first', 'first_time']],
    ['first_time', 'name'],
    ['when', 'discover', 'name'],
    ['when', ['first', 'first_time'], 'name'],
    ['opened', 'when', 'name'],
  ],
  admits: [...dateLabels, 'first', 'first_time', 'discover'],
  entity: 'none',
  metric: 'none',
  matches: (features) => has(features, 'when') || !has(features, 'entity', 'who', 'what', 'how_many'),
}

import { has, type QuestionKind } from './question-kind'
import { dateLabels } from './first-and-last-rules'

export const lastTimeKind: QuestionKind = {
  name: 'last_time',
  group: 'firsts_and_lasts',
  title: 'When you last heard something',
  intent: 'last_listen',
  examples: ['when was my last {artist}', 'most recent play of {track}'],
  needs: [
    ['when', ['last', 'last_time']],
    ['last_time', 'name'],
    ['when', ['last', 'last_time'], 'name'],
    ['when', 'lapsed', ['name', 'one_date']],
    ['yes_no', 'still', 'name', 'verb'],
  ],
  admits: [...dateLabels, 'last', 'last_time', 'still'],
  entity: 'none',
  metric: 'none',
  matches: (features) => has(features, 'when') || !has(features, 'entity', 'who', 'what'),
}

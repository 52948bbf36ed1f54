import { has, type QuestionKind } from './question-kind'
import { dateLabels } from './first-and-last-rules'

export const nthKind: QuestionKind = {
  name: 'nth',
  group: 'firsts_and_lasts',
  title: 'A play by its number',
  intent: 'nth_listen',
  examples: ['my 500th play', 'tenth {artist} track I heard'],
  needs: [
    ['ordinal', ['entity', 'metric:plays', 'metric:time', 'name']],
    ['ordinal', 'play_word'],
    ['ordinal', 'when'],
    ['ordinal', ['entity', 'metric:plays', 'metric:time'], 'name'],
  ],
  admits: [...dateLabels, 'first_time', 'times'],
  metric: 'none',
  matches: (features) => !has(features, 'most', 'rank', 'big', 'least'),
  fillSlots: (features) => ({ ordinal: features.ordinal }),
}

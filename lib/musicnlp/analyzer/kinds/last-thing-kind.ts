import { has, says, type QuestionKind } from './question-kind'
import { firstOrLastLabels } from './first-and-last-rules'

export const lastThingKind: QuestionKind = {
  name: 'last_thing',
  group: 'firsts_and_lasts',
  title: 'Last played',
  intent: 'last_listen',
  examples: ['what did I just listen to', 'last song of 2021'],
  needs: [
    ['last_time'],
    [
      ['last', 'last_time', 'just'],
      ['entity', 'what', 'who'],
    ],
    ['last', 'play_word'],
    ['last', 'metric:plays'],
    ['last', 'name', 'entity'],
    ['closed', ['what', 'who', 'entity'], 'time'],
  ],
  admits: [...firstOrLastLabels, 'last', 'last_time'],
  metric: 'none',
  listed: true,
  matches: (features) =>
    !has(features, 'when', 'most', 'how_many', 'how_often') &&
    !says(features, 'latest_i') &&
    (features.names.length === 0 || has(features, 'entity', 'what', 'who', 'metric:plays')),
  fillSlots: (features) => ({ limit: features.limit ?? (features.entities.some(({ plural }) => plural) ? 10 : 1) }),
}

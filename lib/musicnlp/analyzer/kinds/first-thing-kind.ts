import { has, says, type QuestionKind } from './question-kind'
import { firstOrLastLabels } from './first-and-last-rules'

/** "the first song I usually put on" is one of every day, and no first play of all. */
export const firstThingKind: QuestionKind = {
  name: 'first_thing',
  group: 'firsts_and_lasts',
  title: 'First played',
  intent: 'first_listen',
  examples: ['first {artist} track I heard', 'what opened my 2022'],
  needs: [
    [
      ['first', 'first_time'],
      ['entity', 'what', 'who'],
    ],
    ['opened', ['what', 'who', 'entity']],
    ['first', 'play_word'],
    ['first', 'metric:plays'],
    ['first', 'name', 'entity'],
  ],
  admits: [...firstOrLastLabels, 'first', 'first_time'],
  metric: 'none',
  listed: true,
  matches: (features) =>
    !says(features, 'usual') && !has(features, 'when', 'most', 'new', 'discover') && has(features, 'first', 'opened'),
  fillSlots: (features) => ({ order: 'asc', limit: features.limit ?? 1 }),
}

import { has, type QuestionKind } from './question-kind'

export const aboutKind: QuestionKind = {
  name: 'about',
  group: 'summaries',
  title: 'A song, album or artist',
  intent: 'entity_summary',
  examples: ['my story with {artist}', '{artist} and me'],
  needs: [['about', 'name'], ['recap', 'name'], ['name']],
  admits: ['about', 'recap', 'what', 'on_then', 'my_listening', 'ever'],
  entity: 'none',
  matches: (features) =>
    features.names.length === 1 &&
    !has(features, 'entity') &&
    (has(features, 'about', 'recap') || !has(features, 'what', 'on_then', 'my_listening', 'play_word')),
}

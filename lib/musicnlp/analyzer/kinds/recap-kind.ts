import { has, says, type QuestionKind } from './question-kind'

export const recapKind: QuestionKind = {
  name: 'recap',
  group: 'summaries',
  title: 'A period summed up',
  intent: 'period_summary',
  examples: ['recap of last summer', 'wrapped 2021'],
  needs: [
    ['recap', ['time', 'event']],
    ['recap'],
    [['time', 'event']],
    ['about', ['time', 'event']],
    ['my_listening', ['time', 'event']],
  ],
  admits: ['about', 'recap', 'what', 'my_listening', 'metric:plays', 'bucket:noun', 'habit', 'filter'],
  entity: 'none',
  matches: (features) =>
    features.names.length === 0 &&
    !features.verb &&
    (has(features, 'recap', 'about', 'my_listening') || !has(features, 'what', 'filter')) &&
    (has(features, 'time', 'event') || says(features, 'review')),
}

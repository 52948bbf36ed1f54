import { has, type QuestionKind } from './question-kind'

export const spanKind: QuestionKind = {
  name: 'span',
  group: 'data_and_help',
  title: 'What your history covers',
  intent: 'coverage',
  examples: ['since when do you have data', 'how far back does my history go'],
  needs: [['coverage'], ['coverage', ['what', 'when', 'how_much']]],
  admits: ['what', 'when', 'how_much', 'how_many', 'coverage', 'big', 'first', 'last', 'my_listening'],
  metric: 'none',
  entity: 'none',
  matches: (features) => features.names.length === 0 && !has(features, 'entity'),
}

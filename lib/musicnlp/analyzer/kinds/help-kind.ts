import { has, type QuestionKind } from './question-kind'

export const helpKind: QuestionKind = {
  name: 'help',
  group: 'data_and_help',
  title: 'Help',
  intent: 'help',
  examples: ['what can you do', 'help'],
  needs: [['help']],
  admits: ['what', 'who', 'help', 'function_word', 'how_much'],
  metric: 'none',
  entity: 'none',
  matches: (features) => features.names.length === 0 && !has(features, 'entity', 'time'),
}

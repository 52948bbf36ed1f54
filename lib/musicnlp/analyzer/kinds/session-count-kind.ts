import { has, type QuestionKind } from './question-kind'

export const sessionCountKind: QuestionKind = {
  name: 'session_count',
  group: 'runs',
  title: 'How many sessions',
  intent: 'session',
  examples: ['how many sessions last week', 'number of listening sessions in May'],
  needs: [['session', 'how_many']],
  admits: ['what', 'how_many', 'habit', 'my_listening', 'ever'],
  metric: 'plays',
  entity: 'none',
  matches: (features) => !has(features, 'average'),
}

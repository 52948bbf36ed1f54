import { has, says, type QuestionKind } from './question-kind'
import { asksWithin } from './rhythm-rules'
import { runLabels } from './run-rules'

export const sessionKind: QuestionKind = {
  name: 'session',
  group: 'runs',
  title: 'Longest session',
  intent: 'session',
  examples: ['longest sitting', 'biggest listening session of 2022'],
  needs: [['session'], ['session', ['big', 'longest', 'most', 'peak']]],
  admits: [...runLabels, 'how_often', 'last', 'streak'],
  metric: 'time',
  entity: 'none',
  matches: (features) =>
    !has(features, 'how_many', 'average') && !asksWithin(features) && !says(features, 'counts_sessions', 'per_session'),
  fillSlots: () => ({ limit: 1 }),
}

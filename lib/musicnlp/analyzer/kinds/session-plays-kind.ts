import { has, says, type QuestionKind } from './question-kind'
import { runLabels } from './run-rules'

export const sessionPlaysKind: QuestionKind = {
  name: 'session_plays',
  group: 'runs',
  title: 'Plays of a session',
  intent: 'session',
  examples: ['how many songs do I play per session', 'average plays per session in 2022'],
  needs: [
    ['session', ['metric:plays', 'entity', 'times']],
    ['session', ['metric:plays', 'entity', 'times'], ['how_many', 'average']],
    ['session', ['metric:plays', 'entity'], 'how_many', 'average'],
  ],
  admits: runLabels,
  metric: 'plays',
  entity: 'none',
  matches: (features) =>
    says(features, 'per_session') &&
    !has(features, 'metric:time', 'distinct', 'most', 'longest') &&
    features.entities.every(({ entity, plural }) => entity === 'track' && plural),
  fillSlots: () => ({ entity: 'none', limit: null }),
}

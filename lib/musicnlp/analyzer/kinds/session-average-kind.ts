import { has, type QuestionKind } from './question-kind'
import { runLabels } from './run-rules'

export const sessionAverageKind: QuestionKind = {
  name: 'session_average',
  group: 'runs',
  title: 'Average session',
  intent: 'session',
  examples: ['average session length', 'how long is a typical session'],
  needs: [['session', 'average']],
  admits: runLabels,
  metric: 'time',
  entity: 'none',
  matches: (features) => !has(features, 'how_many') || has(features, 'metric:time'),
  fillSlots: () => ({ limit: null }),
}

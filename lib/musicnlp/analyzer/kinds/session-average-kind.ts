import { periodSaid } from './of-each'
import { has, says, type QuestionKind } from './question-kind'
import { runLabels } from './run-rules'

export const sessionAverageKind: QuestionKind = {
  name: 'session_average',
  group: 'runs',
  title: 'Average session',
  intent: 'session',
  examples: ['average session length', 'how long is a typical session'],
  needs: [
    ['session', 'average'],
    ['session', 'metric:time', ['how_many', 'how_much', 'average']],
  ],
  admits: runLabels,
  metric: 'time',
  entity: 'none',
  matches: (features) =>
    (!has(features, 'how_many') || has(features, 'metric:time')) &&
    (has(features, 'average') || says(features, 'per_session')) &&
    (!says(features, 'per_session') || has(features, 'metric:time', 'how_long') || features.entities.length === 0) &&
    !(says(features, 'counts_sessions') && periodSaid(features)),
  fillSlots: () => ({ limit: null }),
}

import { hasSides, periodSaid } from './of-each'
import { has, says, type QuestionKind } from './question-kind'

export const sessionCountKind: QuestionKind = {
  name: 'session_count',
  group: 'runs',
  title: 'How many sessions',
  intent: 'session',
  examples: ['how many sessions last week', 'number of listening sessions in May'],
  needs: [
    ['session', 'how_many'],
    ['session', ['most', 'more', 'less', 'median']],
    ['session', ['bucket:per', 'bucket:each', 'bucket:by']],
  ],
  admits: ['what', 'how_many', 'habit', 'my_listening', 'ever'],
  metric: 'plays',
  entity: 'none',
  matches: (features) =>
    (has(features, 'how_many') || says(features, 'counts_sessions')) &&
    !says(features, 'per_session') &&
    (!has(features, 'more', 'less') || hasSides(features)) &&
    ((features.buckets.length === 0 && !has(features, 'most', 'median')) ||
      periodSaid(features) !== null ||
      hasSides(features)) &&
    (!has(features, 'average') || periodSaid(features) !== null) &&
    !has(features, 'metric:time', 'how_long'),
}

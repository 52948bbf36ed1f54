import { has, says, type QuestionKind } from './question-kind'
import { runLabels } from './run-rules'

export const gapKind: QuestionKind = {
  name: 'gap',
  group: 'runs',
  title: 'Breaks from music',
  intent: 'gap',
  examples: ['longest silence', 'days without music in 2022'],
  needs: [
    ['gap'],
    ['gap', ['big', 'longest', 'most']],
    ['gap', ['how_many', 'how_long', 'metric:days', 'bucket:noun']],
    ['exclude', ['bucket:noun', 'metric:days']],
    ['exclude', ['big', 'longest'], 'verb'],
    ['exclude', 'streak'],
  ],
  admits: [...runLabels, 'streak', 'limit', 'number'],
  metric: 'days',
  entity: 'none',
  matches: (features) => has(features, 'gap') || (features.excluded.length > 0 && !says(features, 'not_counting')),
  fillSlots: (features) => (features.excluded.length > 0 ? { names: [] } : {}),
}

import { has, type QuestionKind } from './question-kind'

export const daysCountKind: QuestionKind = {
  name: 'days_count',
  group: 'B',
  title: 'On how many days',
  intent: 'distinct_count',
  examples: ['on how many days did I listen to {artist}'],
  needs: [['metric:days'], ['how_many', 'metric:days'], ['how_many', 'bucket:noun']],
  admits: ['what', 'how_many', 'count', 'ever', 'distinct', 'exclude'],
  metric: 'days',
  entity: 'none',
  matches: (features) =>
    !has(features, 'metric:days')
      ? features.buckets.some(({ bucket }) => bucket === 'day') && features.verb
      : !has(features, 'entity', 'most'),
}

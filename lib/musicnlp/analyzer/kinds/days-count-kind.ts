import { has, says, type QuestionKind } from './question-kind'

export const daysCountKind: QuestionKind = {
  name: 'days_count',
  group: 'amounts',
  title: 'How many days',
  intent: 'distinct_count',
  examples: ['on how many days did I listen to {artist}'],
  needs: [['metric:days'], ['how_many', 'metric:days'], ['how_many', 'bucket:noun'], ['how_many', 'time']],
  admits: ['what', 'how_many', 'count', 'ever', 'distinct', 'exclude', 'reach'],
  metric: 'days',
  entity: 'none',
  matches: (features) =>
    // "how many mornings did I have music on"
    (says(features, 'counts_parts_of_days') &&
      says(features, 'mine') &&
      !says(features, 'counts_more') &&
      features.names.length === 0) ||
    (!has(features, 'metric:days')
      ? features.buckets.some(({ bucket }) => bucket === 'day') && features.verb
      : !has(features, 'entity', 'most')),
}

import { has, type QuestionKind } from './question-kind'

/** "how many mornings did I have music on", "how many Sundays" */
const countedParts =
  /\bhow many (different )?(mornings|afternoons|evenings|nights|weekends|(mon|tues|wednes|thurs|fri|satur|sun)days)\b(?=.*\b(i|we)\b)(?!.*\b(songs|tracks|artists|albums|times|plays|hours|minutes)\b)/

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
    (countedParts.test(features.words) && features.names.length === 0) ||
    (!has(features, 'metric:days')
      ? features.buckets.some(({ bucket }) => bucket === 'day') && features.verb
      : !has(features, 'entity', 'most')),
}

import { has, type QuestionKind } from './question-kind'
import { rankingLabels, amountCues } from './ranking-rules'

export const leastSkippedKind: QuestionKind = {
  name: 'least_skipped',
  group: 'rankings',
  title: 'Least skipped',
  intent: 'ranking',
  examples: ['songs I never skip this year', 'album with the fewest skips'],
  needs: [
    [
      ['skip', 'metric:skips'],
      ['least', 'never', 'less'],
    ],
    [
      ['skip', 'metric:skips'],
      ['least', 'never', 'less'],
      ['entity', 'who', 'what'],
    ],
  ],
  admits: [...rankingLabels, 'exclude', 'most'],
  metric: 'skips',
  order: 'asc',
  listed: true,
  matches: (features) => !has(features, ...amountCues),
}

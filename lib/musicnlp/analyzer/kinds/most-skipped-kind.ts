import { has, type QuestionKind } from './question-kind'
import { topListLabels, amountCues } from './ranking-rules'

export const mostSkippedKind: QuestionKind = {
  name: 'most_skipped',
  group: 'rankings',
  title: 'Most skipped',
  intent: 'ranking',
  examples: ['songs I always skip', 'who do I skip the most'],
  needs: [
    [
      ['skip', 'metric:skips'],
      ['entity', 'who', 'what'],
    ],
    [
      ['skip', 'metric:skips'],
      ['most', 'big'],
    ],
    [
      ['skip', 'metric:skips'],
      ['most', 'big'],
      ['entity', 'who', 'what'],
    ],
  ],
  admits: [...topListLabels, 'metric:skips'],
  metric: 'skips',
  listed: true,
  // "skipped more than 10 times" is a condition of skips, "with at least 50 plays" one of plays
  matches: (features) =>
    !has(features, ...amountCues) &&
    (!has(features, 'having') || features.amounts.every(({ unit }) => unit === 'plays')),
}

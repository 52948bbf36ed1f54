import { has, type QuestionKind } from './question-kind'
import { topListLabels, amountCues } from './ranking-rules'

export const mostSkippedKind: QuestionKind = {
  name: 'most_skipped',
  group: 'A',
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
  matches: (features) => !has(features, ...amountCues, 'having'),
}

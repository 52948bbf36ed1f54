import { has, type QuestionKind } from './question-kind'
import { topListLabels } from './ranking-rules'

export const skipRateRankingKind: QuestionKind = {
  name: 'skip_rate_ranking',
  group: 'rankings',
  title: 'Highest skip rate',
  intent: 'ranking',
  examples: ['artists with the highest skip rate', 'albums by skip rate'],
  needs: [
    [
      ['skip_rate', 'metric:skip_rate'],
      ['entity', 'who'],
      ['most', 'big'],
    ],
    ['metric:skip_rate', ['entity', 'who']],
    ['skip_rate', 'each_entity'],
    ['skip', 'share', ['entity', 'who'], ['most', 'big']],
  ],
  admits: topListLabels,
  metric: 'skip_rate',
  listed: true,
  matches: (features) => features.names.length === 0 || has(features, 'entity'),
}

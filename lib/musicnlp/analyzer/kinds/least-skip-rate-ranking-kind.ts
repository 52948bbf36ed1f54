import type { QuestionKind } from './question-kind'
import { rankingLabels } from './ranking-rules'

export const leastSkipRateRankingKind: QuestionKind = {
  name: 'least_skip_rate_ranking',
  group: 'rankings',
  title: 'Lowest skip rate',
  intent: 'ranking',
  examples: ['artists with the lowest skip rate'],
  needs: [[['skip_rate', 'metric:skip_rate'], ['entity', 'who'], 'least']],
  admits: rankingLabels,
  metric: 'skip_rate',
  order: 'asc',
  listed: true,
}

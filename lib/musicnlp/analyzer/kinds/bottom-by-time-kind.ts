import { has, type QuestionKind } from './question-kind'
import { rankingLabels, amountCues } from './ranking-rules'

export const bottomByTimeKind: QuestionKind = {
  name: 'bottom_by_time',
  group: 'rankings',
  title: 'Least time spent',
  intent: 'ranking',
  examples: ['artists I spent the least time on'],
  needs: [
    ['least', 'metric:time', ['entity', 'who', 'what']],
    ['least', 'metric:time'],
  ],
  admits: rankingLabels,
  metric: 'time',
  order: 'asc',
  listed: true,
  matches: (features) => !has(features, ...amountCues),
}

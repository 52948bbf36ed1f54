import { has, says, type QuestionKind } from './question-kind'
import { topListLabels, amountCues, isFigureOfTop } from './ranking-rules'

export const topByTimeKind: QuestionKind = {
  name: 'top_by_time',
  group: 'rankings',
  title: 'Most time spent',
  intent: 'ranking',
  examples: ['artists by hours this year', 'who got most of my time in 2022'],
  needs: [
    [['entity', 'who', 'what'], 'metric:time'],
    ['most', 'metric:time', ['entity', 'who', 'what']],
    ['each_entity', ['how_long', 'how_much', 'metric:time']],
    ['each_entity', ['how_many', 'how_much'], 'metric:time'],
    ['most', 'entity', ['how_long', 'how_much', 'metric:time']],
    ['most', 'entity', ['how_many', 'how_much'], 'metric:time'],
  ],
  admits: topListLabels,
  metric: 'time',
  listed: true,
  // "what were my total hours" asks for one figure
  matches: (features) =>
    (!has(features, ...amountCues) || has(features, 'each_entity') || isFigureOfTop(features)) &&
    !has(features, 'average', 'share', 'when') &&
    (has(features, 'entity', 'who', 'most') || features.verb) &&
    !says(features, 'asks_time_of_day'),
}

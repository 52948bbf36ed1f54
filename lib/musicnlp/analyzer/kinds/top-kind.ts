import { has, type QuestionKind } from './question-kind'
import { topListLabels, amountCues, asksYesOrNo, isFigureOfTop } from './ranking-rules'

export const topKind: QuestionKind = {
  name: 'top',
  group: 'rankings',
  title: 'Most played',
  intent: 'ranking',
  examples: ['my most played artists of 2020', 'what did I play most in May'],
  needs: [
    ['most'],
    ['more', ['entity', 'who']],
    ['each_entity', ['times', 'how_often', 'metric:plays']],
    ['each_entity', 'how_many', ['times', 'metric:plays']],
    ['most', 'entity', ['times', 'how_often', 'metric:plays']],
    ['most', 'entity', 'how_many', ['times', 'metric:plays']],
  ],
  admits: [...topListLabels, 'returned', 'in_order'],
  listed: true,
  // "which song did I hear more": of all, where nothing is set against anything
  matches: (features) =>
    (!has(features, ...amountCues) || has(features, 'each_entity') || isFigureOfTop(features)) &&
    !has(features, 'average', 'share', 'when') &&
    !asksYesOrNo(features) &&
    (has(features, 'most') || !has(features, 'versus', 'compare', 'name2', 'time2', 'filter2', 'yes_no')),
}

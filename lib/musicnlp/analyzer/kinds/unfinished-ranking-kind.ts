import { has, type QuestionKind } from './question-kind'
import { topListLabels, amountCues } from './ranking-rules'

export const unfinishedRankingKind: QuestionKind = {
  name: 'unfinished_ranking',
  group: 'rankings',
  title: 'Least often finished',
  intent: 'ranking',
  examples: ['songs I never finish'],
  needs: [['finish', ['never', 'not', 'least'], ['entity', 'who', 'what']]],
  admits: topListLabels,
  listed: true,
  matches: (features) => !has(features, ...amountCues),
  fillSlots: () => ({ filters: { finished: false } }),
}

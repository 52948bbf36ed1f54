import { has, type QuestionKind } from './question-kind'
import { topListLabels, amountCues } from './ranking-rules'

export const finishedRankingKind: QuestionKind = {
  name: 'finished_ranking',
  group: 'rankings',
  title: 'Most often finished',
  intent: 'ranking',
  examples: ['songs I always finish', 'albums I hear to the end most'],
  needs: [
    ['finish', ['entity', 'who'], ['most', 'habit']],
    ['finish', 'what', ['entity', 'most']],
  ],
  admits: topListLabels,
  listed: true,
  matches: (features) => !has(features, ...amountCues, 'yes_no'),
  fillSlots: () => ({ filters: { finished: true } }),
}

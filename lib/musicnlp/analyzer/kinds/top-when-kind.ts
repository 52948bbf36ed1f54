import { has, type QuestionKind } from './question-kind'
import { topListLabels, amountCues } from './ranking-rules'

export const topWhenKind: QuestionKind = {
  name: 'top_when',
  group: 'rankings',
  title: 'Most played at certain times',
  intent: 'ranking',
  examples: ['what do I play on Friday nights', 'my winter albums'],
  needs: [
    [
      ['entity', 'who', 'what'],
      ['time', 'event', 'filter'],
    ],
  ],
  admits: topListLabels,
  listed: true,
  matches: (features) =>
    !has(features, ...amountCues) && (!has(features, 'what') || features.verb || has(features, 'entity', 'on_then')),
}

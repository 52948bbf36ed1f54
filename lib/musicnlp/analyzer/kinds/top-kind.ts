import { has, type QuestionKind } from './question-kind'
import { topListLabels, amountCues, asksYesOrNo } from './ranking-rules'

export const topKind: QuestionKind = {
  name: 'top',
  group: 'A',
  title: 'Most played',
  intent: 'ranking',
  examples: ['my most played artists of 2020', 'what did I play most in May'],
  needs: [['most']],
  admits: [...topListLabels, 'returned', 'in_order'],
  listed: true,
  matches: (features) => !has(features, ...amountCues) && !asksYesOrNo(features),
}

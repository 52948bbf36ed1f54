import { has, type QuestionKind } from './question-kind'
import { topListLabels, amountCues } from './ranking-rules'

export const topPlainKind: QuestionKind = {
  name: 'top_plain',
  group: 'rankings',
  title: 'Lists',
  intent: 'ranking',
  examples: ['{artist} songs', 'artists by plays'],
  needs: [
    ['entity', ['limit', 'metric:plays', 'metric:days', 'habit', 'big', 'rank']],
    ['entity', 'bare_entity'],
  ],
  admits: topListLabels,
  listed: true,
  matches: (features) => !has(features, ...amountCues),
}

import { has, type QuestionKind } from './question-kind'
import { topListLabels, amountCues } from './ranking-rules'

export const topWithoutKind: QuestionKind = {
  name: 'top_without',
  group: 'rankings',
  title: 'Leaving something out',
  intent: 'ranking',
  examples: ['top artists except {artist}', 'most played songs not by {artist}'],
  needs: [
    [['entity', 'who', 'what'], 'exclude'],
    ['most', 'exclude'],
    [['entity', 'who', 'what'], 'most', 'exclude'],
  ],
  admits: topListLabels,
  listed: true,
  matches: (features) => !has(features, ...amountCues),
}

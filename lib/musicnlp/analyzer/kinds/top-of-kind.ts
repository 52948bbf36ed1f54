import { has, type QuestionKind } from './question-kind'
import { topListLabels, amountCues } from './ranking-rules'

export const topOfKind: QuestionKind = {
  name: 'top_of',
  group: 'rankings',
  title: 'Most played by an artist or on an album',
  intent: 'ranking',
  examples: ['my favorite {artist} songs', 'which track off {album} do I play most'],
  needs: [
    ['most', 'name', ['entity', 'what', 'who']],
    ['entity', 'name'],
    ['what', 'name', 'most'],
  ],
  admits: topListLabels,
  listed: true,
  matches: (features) => !has(features, ...amountCues),
}

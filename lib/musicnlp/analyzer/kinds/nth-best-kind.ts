import { has, type QuestionKind } from './question-kind'
import { topListLabels } from './ranking-rules'

export const nthBestKind: QuestionKind = {
  name: 'nth_best',
  group: 'rankings',
  title: 'A place in a ranking',
  intent: 'ranking',
  examples: ['my third favorite artist of 2021', 'who was number 2 last month', 'my second least played album'],
  needs: [
    ['ordinal', ['most', 'big', 'rank']],
    ['ordinal', ['who', 'what']],
    ['ordinal', ['most', 'big', 'rank'], ['entity', 'who']],
    ['ordinal', 'who', 'entity'],
    ['ordinal', 'least'],
    ['ordinal', 'least', ['entity', 'who']],
  ],
  admits: topListLabels,
  listed: true,
  matches: (features) => has(features, 'most', 'big', 'rank', 'least') || !features.verb,
  fillSlots: (features) => ({
    ordinal: features.ordinal,
    limit: 1,
    order: has(features, 'least') ? 'asc' : 'desc',
  }),
}

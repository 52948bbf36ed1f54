import type { QuestionKind } from './question-kind'
import { rankingLabels } from './ranking-rules'

export const nthWorstKind: QuestionKind = {
  name: 'nth_worst',
  group: 'rankings',
  title: 'A place from the bottom',
  intent: 'ranking',
  examples: ['my second least played album'],
  needs: [
    ['ordinal', 'least'],
    ['ordinal', 'least', ['entity', 'who']],
  ],
  admits: rankingLabels,
  order: 'asc',
  listed: true,
  fillSlots: (features) => ({ ordinal: features.ordinal, limit: 1 }),
}

import type { Features } from '../features/features'
import { has, type QuestionKind } from './question-kind'
import { topListLabels, amountCues } from './ranking-rules'

const isDenied = (features: Features) => has(features, 'never', 'not', 'least')

export const finishedRankingKind: QuestionKind = {
  name: 'finished_ranking',
  group: 'rankings',
  title: 'Always or never finished',
  intent: 'ranking',
  examples: ['songs I always finish', 'albums I hear to the end most', 'songs I never finish'],
  needs: [
    ['finish', ['entity', 'who'], ['most', 'habit']],
    ['finish', 'what', ['entity', 'most']],
    ['finish', ['never', 'not', 'least'], ['entity', 'who', 'what']],
  ],
  admits: topListLabels,
  listed: true,
  matches: (features) => !has(features, ...amountCues) && (isDenied(features) || !has(features, 'yes_no')),
  fillSlots: (features) => ({ filters: { finished: !isDenied(features) } }),
}

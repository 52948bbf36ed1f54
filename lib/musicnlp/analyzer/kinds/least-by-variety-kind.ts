import type { QuestionKind } from './question-kind'
import { rankingLabels, isAboutVariety, itemOfTracks } from './ranking-rules'

export const leastByVarietyKind: QuestionKind = {
  name: 'least_by_variety',
  group: 'rankings',
  title: 'Fewest different songs',
  intent: 'ranking',
  examples: ['artists with the fewest different songs'],
  needs: [['tracks_per', 'least']],
  admits: [...rankingLabels, 'how_many', 'exclude', 'per_entity'],
  metric: 'distinct',
  order: 'asc',
  listed: true,
  matches: isAboutVariety,
  fillSlots: itemOfTracks,
}

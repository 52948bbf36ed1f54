import type { QuestionKind } from './question-kind'
import { topListLabels, isAboutVariety, itemOfTracks } from './ranking-rules'

export const byVarietyKind: QuestionKind = {
  name: 'by_variety',
  group: 'rankings',
  title: 'Most different songs',
  intent: 'ranking',
  examples: ['artists by number of different songs', 'albums with the most songs'],
  needs: [['tracks_per', ['how_many', 'distinct', 'most', 'big']]],
  admits: [...topListLabels, 'how_many', 'per_entity'],
  metric: 'distinct',
  listed: true,
  matches: isAboutVariety,
  fillSlots: itemOfTracks,
}

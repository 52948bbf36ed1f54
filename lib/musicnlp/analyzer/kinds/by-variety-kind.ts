import { has, type QuestionKind } from './question-kind'
import { topListLabels, isAboutVariety, itemOfTracks } from './ranking-rules'

export const byVarietyKind: QuestionKind = {
  name: 'by_variety',
  group: 'rankings',
  title: 'Most or fewest different songs',
  intent: 'ranking',
  examples: [
    'artists by number of different songs',
    'albums with the most songs',
    'artists with the fewest different songs',
  ],
  needs: [['tracks_per', ['how_many', 'distinct', 'most', 'big', 'least']]],
  admits: [...topListLabels, 'how_many', 'per_entity'],
  metric: 'distinct',
  listed: true,
  matches: isAboutVariety,
  fillSlots: (features) => ({ ...itemOfTracks(features), order: has(features, 'least') ? 'asc' : 'desc' }),
}

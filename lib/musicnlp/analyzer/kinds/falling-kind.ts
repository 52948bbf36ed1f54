import { has, type QuestionKind } from './question-kind'
import { rhythmLabels, allListening } from './rhythm-rules'

export const fallingKind: QuestionKind = {
  name: 'falling',
  group: 'rhythms',
  title: 'Played less and less',
  intent: 'trend',
  examples: ['who is falling', 'artists I play less and less'],
  needs: [
    ['trend_down', ['what', 'who', 'entity']],
    ['trend_down'],
    ['trend_down', 'yes_no'],
    ['trend_down', 'name'],
    ['yes_no', 'less', 'name'],
  ],
  admits: [...rhythmLabels, 'most', 'big', 'more', 'less', 'bucket:noun', 'last', 'limit', 'current'],
  order: 'asc',
  listed: true,
  matches: (features) => !has(features, 'how_often'),
  fillSlots: allListening,
}

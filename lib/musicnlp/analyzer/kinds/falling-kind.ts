import { has, type QuestionKind } from './question-kind'
import { asksForItem } from './comparison-rules'
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
    ['time2', 'less', 'versus', ['who', 'what']],
  ],
  admits: [...rhythmLabels, 'most', 'big', 'more', 'less', 'bucket:noun', 'last', 'limit', 'current'],
  order: 'asc',
  listed: true,
  matches: (features) => !has(features, 'how_often') && (!has(features, 'versus') || asksForItem(features)),
  fillSlots: allListening,
}

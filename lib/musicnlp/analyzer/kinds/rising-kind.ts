import type { Features } from '../features/features'
import { has, type QuestionKind } from './question-kind'
import { asksForItem } from './comparison-rules'
import { rhythmLabels, allListening } from './rhythm-rules'

/** "do I play it more on Mondays" compares with the other days, not with before. */
const comparesRecurringTimes = (features: Features) =>
  !has(features, 'trend') &&
  features.times.some(({ value }) => ['weekdays', 'hours', 'and', 'yearly'].includes(value.kind))

export const risingKind: QuestionKind = {
  name: 'rising',
  group: 'rhythms',
  title: 'Rising and falling',
  intent: 'trend',
  examples: ['who is rising', 'am I listening more than before'],
  needs: [
    ['trend', ['what', 'who', 'entity']],
    ['trend'],
    ['trend', 'yes_no'],
    ['yes_no', 'more', 'trend'],
    ['trend', 'name'],
    ['yes_no', 'more', 'name'],
    ['time2', 'more', 'versus', ['who', 'what']],
  ],
  admits: [...rhythmLabels, 'most', 'big', 'more', 'bucket:noun', 'last', 'limit', 'current'],
  listed: true,
  matches: (features) =>
    !has(features, 'how_often') &&
    (!has(features, 'versus') || asksForItem(features)) &&
    !comparesRecurringTimes(features),
  fillSlots: (features) => ({ order: 'desc', ...allListening(features) }),
}

import { has, says, type QuestionKind } from './question-kind'
import { runLabels } from './run-rules'

export const currentStreakKind: QuestionKind = {
  name: 'current_streak',
  group: 'runs',
  title: 'Your current streak',
  intent: 'streak',
  examples: ['is my streak alive', 'days in a row so far'],
  needs: [
    ['streak', 'current'],
    ['streak', 'current', ['yes_no', 'how_many', 'how_long', 'what']],
    ['streak', 'yes_no'],
  ],
  admits: [...runLabels, 'first_time', 'still', 'session', 'bucket:per'],
  metric: 'days',
  entity: 'none',
  matches: (features) =>
    !has(features, 'gap', 'big', 'longest', 'most') &&
    (has(features, 'current') || has(features, 'yes_no')) &&
    says(features, 'still_going'),
  fillSlots: () => ({ bucket: 'day' }),
}

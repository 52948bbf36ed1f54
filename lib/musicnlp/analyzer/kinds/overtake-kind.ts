import { dateLabels } from './first-and-last-rules'
import { has, type QuestionKind } from './question-kind'

/** Each name is a side, the one that passes first (`sidesOf` in build-question.ts). */
export const overtakeKind: QuestionKind = {
  name: 'overtake',
  group: 'comparisons',
  title: 'When one passed another',
  intent: 'milestone',
  examples: ['when did {artist} overtake {artist2}', 'on which day did {artist} pass {artist2} in plays'],
  needs: [
    ['name2', 'overtake', 'when'],
    ['name2', 'overtake', 'when', 'first'],
    ['name2', 'overtake', 'bucket:noun'],
  ],
  admits: [...dateLabels, 'reach', 'compare'],
  entity: 'none',
  metric: 'plays',
  matches: (features) => features.names.length === 2 && !has(features, 'time2', 'having', 'amount'),
}

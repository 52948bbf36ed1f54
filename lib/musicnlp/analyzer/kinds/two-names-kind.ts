import { has, says, type QuestionKind } from './question-kind'
import { averageSlots, comparisonLabels } from './comparison-rules'

/** Compares the figures of two or more names: "Oasis or Queen". Each name is a side (`sidesOf` in build-question.ts). */
export const twoNamesKind: QuestionKind = {
  name: 'names',
  group: 'comparisons',
  title: 'Two names compared',
  intent: 'compare',
  examples: ['{artist} or {artist2}', '{artist} v {artist2} by hours'],
  needs: [
    ['name2', 'versus'],
    ['name2', 'compare'],
    ['name2', 'versus', ['more', 'less', 'most', 'compare']],
    ['name2', 'compare', 'versus'],
    ['name2', ['who', 'what'], ['most', 'more']],
  ],
  admits: comparisonLabels,
  fillSlots: averageSlots,
  entity: 'none',
  // A noun without a word of comparison asks for a list; two times as well are for `namesTimesKind`; and "which came first"
  // asks for dates, not for figures.
  matches: (features) =>
    (has(features, 'versus', 'compare') || !has(features, 'entity')) &&
    !has(features, 'time2') &&
    !says(features, 'came_first'),
}

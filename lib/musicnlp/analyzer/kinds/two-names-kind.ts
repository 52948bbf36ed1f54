import { has, type QuestionKind } from './question-kind'
import { comparisonLabels } from './comparison-rules'

export const twoNamesKind: QuestionKind = {
  name: 'names',
  group: 'comparisons',
  title: 'Two names',
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
  entity: 'none',
  matches: (features) =>
    (has(features, 'versus', 'compare') || !has(features, 'entity')) &&
    !has(features, 'time2') &&
    !/\bcame? first\b/.test(features.words),
}

import { has, type QuestionKind } from './question-kind'

export const rankOfKind: QuestionKind = {
  name: 'rank_of',
  group: 'rankings',
  title: 'Where something ranks',
  intent: 'rank_of',
  examples: ['what place is {artist} this year', 'is {track} in my top 20'],
  needs: [
    [['rank', 'where'], 'name'],
    ['where', 'name', ['entity', 'most']],
    ['in_top', 'name'],
    ['yes_no', 'name', 'most', ['entity', 'limit']],
    ['yes_no', 'name', 'most'],
    ['yes_no', 'name', 'number_one'],
    ['ordinal', 'name', 'yes_no'],
  ],
  admits: [
    'what',
    'who',
    'where',
    'reach',
    'most',
    'entity',
    'compare',
    'limit',
    'metric:plays',
    'metric:time',
    'yes_no',
    'ordinal',
    'still',
    'plot',
    'ref:it',
  ],
  listed: false,
  matches: (features) =>
    features.names.length === 1 &&
    !(has(features, 'where') && features.verb) &&
    !/\b(songs|tracks|albums|artists) ranked\b/.test(features.words) &&
    !/\branked (by|on|according)\b|\b(do|did|have) i (have|got)\b/.test(features.words) &&
    !(
      has(features, 'entity') &&
      !has(features, 'in_top', 'yes_no', 'what') &&
      features.words.startsWith('rank') &&
      !/\bamong(st)?\b/.test(features.words)
    ),
  fillSlots: (features) => ({ limit: features.limit, ordinal: features.ordinal }),
}

import { periodSaid } from './of-each'
import { has, says, type QuestionKind } from './question-kind'

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
    ['name', ['most', 'number_one'], ['bucket:noun', 'bucket:one', 'bucket:each']],
    ['name', ['most', 'number_one'], ['bucket:noun', 'bucket:one', 'bucket:each'], ['how_many', 'what']],
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
    (has(features, 'how_many') || features.buckets.length > 0 ? periodSaid(features) !== null : true) &&
    (has(features, 'rank', 'where', 'in_top', 'yes_no') || says(features, 'my_number_one')) &&
    !says(features, 'ranked_items', 'ranked_by') &&
    !(
      has(features, 'entity') &&
      !has(features, 'in_top', 'yes_no', 'what') &&
      says(features, 'rank_first') &&
      !says(features, 'among')
    ),
  fillSlots: (features) => ({
    limit: features.limit,
    // "how many months was it my number one"
    ordinal:
      features.ordinal ??
      (periodSaid(features) !== null && features.limit === null && says(features, 'my_number_one') ? 1 : null),
  }),
}

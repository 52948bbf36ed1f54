import { isPlace } from './period-rules'
import { has, says, type QuestionKind } from './question-kind'
import { rhythmLabels, namedBucket, isSpread } from './rhythm-rules'

export const distributionKind: QuestionKind = {
  name: 'distribution',
  group: 'rhythms',
  title: 'By hour or weekday',
  intent: 'distribution',
  examples: ['my listening clock', 'plays by weekday'],
  needs: [
    ['clock'],
    [['bucket:by', 'bucket:per']],
    [
      ['bucket:by', 'bucket:per'],
      ['clock', 'plot'],
    ],
    [
      ['bucket:by', 'bucket:per'],
      ['metric:plays', 'metric:time', 'metric:skips', 'skip_rate', 'name'],
    ],
    ['clock', 'bucket:noun'],
    ['rank', 'bucket:noun'],
    ['bucket:noun'],
    [
      ['bucket:each', 'bucket:by', 'bucket:per'],
      ['how_many', 'how_much', 'metric:plays', 'metric:time', 'times', 'how_often'],
    ],
  ],
  admits: [
    ...rhythmLabels,
    'plot',
    'clock',
    'bucket:by',
    'bucket:per',
    'bucket:noun',
    'bucket:each',
    'skip',
    'skip_rate',
    'distinct',
    'times',
    'how_often',
  ],
  listed: false,
  matches: (features) =>
    (!has(features, 'rank') || says(features, 'rank_first')) &&
    !has(features, 'most', 'least', 'when', 'average', 'having', 'amount', 'first', 'last') &&
    (!has(features, 'bucket:each', 'bucket:noun') || has(features, 'clock') || isPlace(features.buckets[0]?.bucket)) &&
    (isSpread(features) || (has(features, 'clock') && features.buckets.length === 0)),
  fillSlots: (features) => ({
    bucket: namedBucket(features) ?? (says(features, 'weekly') ? 'weekday' : 'hour_of_day'),
  }),
}

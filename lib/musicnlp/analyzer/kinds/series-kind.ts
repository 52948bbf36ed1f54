import type { Bucket } from '../../question/question'
import type { Features } from '../features/features'
import { isPlace } from './period-rules'
import { has, says, type QuestionKind } from './question-kind'
import { rhythmLabels, namedBucket, isClockBucket } from './rhythm-rules'

/** "over the years" */
function bucketOfPlural(features: Features): Bucket | null {
  return (['year', 'month', 'week', 'day'] as const).find((unit) => says(features, `over_${unit}s`)) ?? null
}

export const seriesKind: QuestionKind = {
  name: 'series',
  group: 'rhythms',
  title: 'Over time',
  intent: 'series',
  examples: ['{artist} by month', 'plot hours per week in 2022'],
  needs: [
    ['plot'],
    [['bucket:by', 'bucket:per']],
    ['plot', ['bucket:by', 'bucket:per', 'bucket:each']],
    ['plot', 'name'],
    ['rank', 'bucket:noun', ['metric:plays', 'metric:time']],
    [
      ['bucket:by', 'bucket:per'],
      ['name', 'metric:plays', 'metric:time', 'metric:skips'],
    ],
    [['bucket:by', 'bucket:per'], 'skip_rate'],
    ['bucket:each', ['name', 'metric:plays', 'metric:time', 'metric:skips']],
    [
      ['bucket:by', 'bucket:each'],
      ['how_many', 'how_much', 'times', 'how_often'],
    ],
    [
      ['bucket:by', 'bucket:each'],
      ['how_many', 'how_much'],
      ['metric:plays', 'metric:time'],
    ],
  ],
  admits: [
    ...rhythmLabels,
    'distinct',
    'plot',
    'bucket:by',
    'bucket:per',
    'bucket:each',
    'bucket:noun',
    'trend',
    'clock',
    'skip',
    'skip_rate',
  ],
  listed: false,
  matches: (features) =>
    (!has(features, 'rank') || says(features, 'rank_first')) &&
    !has(features, 'most', 'least', 'when', 'average') &&
    !says(features, 'active_days') &&
    !(has(features, 'name2') && has(features, 'time2')) &&
    // "which songs did I play every year" lists songs
    !(has(features, 'bucket:each') && has(features, 'what', 'who') && features.entities.some(({ plural }) => plural)) &&
    !(features.habit === true && has(features, 'bucket:each')) &&
    !isPlace(features.buckets[0]?.bucket) &&
    !(isClockBucket(features) && has(features, 'bucket:by', 'bucket:per', 'bucket:noun')),
  fillSlots: (features) => ({ bucket: namedBucket(features) ?? bucketOfPlural(features) ?? 'month' }),
}

import type { Bucket } from '../../question/question'
import type { Features } from '../features/features'
import { isPlace } from './period-rules'
import { has, says, type QuestionKind } from './question-kind'

/** "per hour" means every hour, "by hour of the day" each of the 24. */
function averagedBucket(features: Features): Bucket {
  const said = features.buckets[0]?.bucket ?? 'day'
  return said === 'hour_of_day' && !says(features, 'each_hour') ? 'hour' : said
}

export const averageKind: QuestionKind = {
  name: 'average',
  group: 'amounts',
  title: 'Averages',
  intent: 'average',
  examples: ['songs per day on average', 'mean weekly hours in 2022'],
  needs: [
    ['average'],
    [
      ['how_many', 'how_much', 'how_long', 'times', 'how_often'],
      ['bucket:per', 'bucket:each'],
    ],
    ['average', ['bucket:per', 'bucket:each']],
    ['average', 'bucket:noun'],
    ['bucket:per', ['metric:plays', 'metric:time', 'metric:skips']],
  ],
  admits: [
    'what',
    'how_many',
    'how_much',
    'how_long',
    'how_often',
    'times',
    'entity',
    'metric:plays',
    'metric:time',
    'metric:skips',
    'metric:distinct',
    'distinct',
    'habit',
    'skip',
    'bucket:each',
    'bucket:per',
    'bucket:noun',
    'one_day',
    'exclude',
    'my_listening',
  ],
  matches: (features) =>
    !has(features, 'each_entity') &&
    !says(features, 'per_play') &&
    (says(features, 'active_days') ||
      has(features, 'average', 'how_many', 'how_much', 'how_long', 'times', 'how_often')) &&
    !isPlace(features.buckets[0]?.bucket) &&
    (has(features, 'average') ||
      features.habit === true ||
      says(features, 'active_days') ||
      // "did I play per month in 2020" asks for each month
      (((features.verb && !says(features, 'did')) || says(features, 'a_unit')) && !has(features, 'bucket:each'))),
  fillSlots: (features) => ({
    bucket: averagedBucket(features),
    ...(says(features, 'active_days') ? { having: { op: '>' as const, value: 0 }, threshold: null } : {}),
  }),
}

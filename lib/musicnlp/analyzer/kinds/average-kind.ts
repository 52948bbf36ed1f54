import type { Bucket } from '../../question/question'
import type { Features } from '../features/features'
import { isPlace } from './period-rules'
import { has, type QuestionKind } from './question-kind'

/** "per hour" means every hour, "by hour of the day" each of the 24. */
function averagedBucket({ buckets, words }: Features): Bucket {
  const said = buckets[0]?.bucket ?? 'day'
  return said === 'hour_of_day' && !/\b(hours? of|time of|part of|by|each|every)\b/.test(words) ? 'hour' : said
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
    !isPlace(features.buckets[0]?.bucket) &&
    (has(features, 'average') ||
      features.habit === true ||
      // "did I play per month in 2020" asks for each month
      (((features.verb && !/\bdid\b/.test(features.words)) ||
        /\b(a|an) (hour|day|week|month|quarter|season|year)\b/.test(features.words)) &&
        !has(features, 'bucket:each'))),
  fillSlots: (features) => ({ bucket: averagedBucket(features) }),
}

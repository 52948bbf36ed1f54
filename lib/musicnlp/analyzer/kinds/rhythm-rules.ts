import type { Bucket } from '../../question/question'
import type { Features } from '../features/features'
import type { FeatureLabel } from '../features/feature-label'
import { isPlace } from './period-rules'
import { has, says } from './question-kind'

export const rhythmLabels: readonly FeatureLabel[] = [
  'what',
  'when',
  'how_many',
  'how_much',
  'entity',
  'metric:plays',
  'metric:time',
  'metric:skips',
  'metric:days',
  'habit',
  'yes_no',
  'my_listening',
  'exclude',
  'ever',
]

const clockBuckets: readonly Bucket[] = ['hour_of_day', 'weekday']

export const namedBucket = (features: Features) => features.buckets[0]?.bucket ?? null

export const isClockBucket = (features: Features) => clockBuckets.includes(namedBucket(features) ?? 'month')

/** Countries and devices have no order in time: they are spread, and never a course. */
export const isSpread = (features: Features) => isClockBucket(features) || isPlace(namedBucket(features) ?? undefined)

export function peakBucket(features: Features): Bucket {
  const said = namedBucket(features)
  if (said) return said
  if (has(features, 'one_day')) return 'day'
  return features.habit === false || isRecord(features) ? 'day' : 'hour_of_day'
}

/** "what did I listen to on my best day" asks for more than the day */
export const asksWithin = (features: Features) =>
  says(features, 'and_what') || (has(features, 'what', 'who') && says(features, 'on_my_best'))

/** "is 2021 my best year" must be compared with other years than 2021 */
export const asksOfOneItem = (features: Features) =>
  has(features, 'yes_no') && (features.times.length > 0 || features.names.length > 0)

/** "most plays in a week" asks for the week, unless a song, artist or album is mentioned. */
export const isRecord = (features: Features) =>
  says(features, 'in_one_unit') &&
  features.entities.every(({ entity, plural }) => entity === 'track' && plural) &&
  features.names.length === 0 &&
  !has(features, 'who', 'one_thing', 'limit')

/** "am I listening more?" is about all listening, not about songs. */
export const allListening = (features: Features) =>
  features.entities.length === 0 && !has(features, 'who', 'what') ? { entity: 'none' as const, limit: null } : {}

import type { Bucket, Question } from '../../question/question'
import type { Features } from '../features/features'
import { conditionSlots } from './finding-rules'
import { has } from './question-kind'

export const isPlace = (bucket: Bucket | undefined) => bucket === 'country' || bucket === 'platform'

/** "days with more than 5 hours", "on how many days did I play over 100 songs": what each period must reach. */
export function periodSlots(features: Features): Partial<Question> {
  const [amount] = features.amounts
  const bucket = features.buckets[0]?.bucket ?? 'day'
  if (!amount) return { bucket, entity: 'none', metric: 'plays' }
  if (amount.unit === 'artists' || amount.unit === 'albums' || (amount.unit === 'tracks' && has(features, 'distinct')))
    return {
      ...conditionSlots(features),
      bucket,
      entity: amount.unit === 'artists' ? 'artist' : amount.unit === 'albums' ? 'album' : 'track',
      metric: 'distinct',
      threshold: null,
    }
  if (amount.unit === 'hours' || amount.unit === 'minutes')
    return { ...conditionSlots(features), bucket, entity: 'none', metric: 'time' }
  return {
    metric: 'plays',
    entity: 'none',
    ...conditionSlots({ ...features, amounts: [{ ...amount, unit: 'plays' }] }),
    bucket,
    threshold: null,
  }
}

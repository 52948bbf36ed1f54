import type { Amount } from '../../parser/span'
import type { Bucket, Question } from '../../question/question'
import type { Features } from '../features/features'
import { conditionSlots } from './finding-rules'
import { has, says } from './question-kind'

export const isPlace = (bucket: Bucket | undefined) => bucket === 'country' || bucket === 'platform'

/** "more than 100 artists", "over 50 different songs": what is counted instead of plays */
function countedThings(features: Features): Partial<Question> | null {
  const [amount] = features.amounts
  const things = { artists: 'artist', albums: 'album', tracks: 'track' } as const
  const unit = amount?.unit
  if (unit !== 'artists' && unit !== 'albums' && unit !== 'tracks') return null
  if (unit === 'tracks' && !has(features, 'distinct') && !says(features, 'different_songs')) return null
  return { ...conditionSlots(features), entity: things[unit], metric: 'distinct', threshold: null }
}

/** "did I hear more than 100 artists", "have I played it more than 50 times": what is to be reached in all. */
export const reachedSlots = (features: Features): Partial<Question> =>
  countedThings(features) ?? conditionSlots(features)

/** "days with more than 5 hours", "on how many days did I play over 100 songs": what each period must reach. */
export function periodSlots(features: Features): Partial<Question> {
  const bucket = features.buckets[0]?.bucket ?? 'day'
  const [said] = features.amounts
  // "did I ever play 100 songs in a day": so many, or more
  const amount: Amount | undefined = said?.op === null && has(features, 'yes_no', 'ever') ? { ...said, op: '>=' } : said
  if (!amount) return { bucket, entity: 'none', metric: 'plays' }
  const things = countedThings(features)
  if (things) return { ...things, bucket }
  if (amount.unit === 'hours' || amount.unit === 'minutes')
    return { ...conditionSlots({ ...features, amounts: [amount] }), bucket, entity: 'none', metric: 'time' }
  return {
    metric: 'plays',
    entity: 'none',
    ...conditionSlots({ ...features, amounts: [{ ...amount, unit: 'plays' }] }),
    bucket,
    threshold: null,
  }
}

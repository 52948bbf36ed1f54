import { has, type QuestionKind } from './question-kind'
import { isPlace } from './period-rules'

export const silentPeriodsKind: QuestionKind = {
  name: 'silent_periods',
  group: 'conditions',
  title: 'Weeks, months or years without plays',
  intent: 'threshold_list',
  examples: ['which months did I not play {artist}', 'is there a year in which I never played {artist}'],
  needs: [[['bucket:noun', 'bucket:one'], ['not', 'not_in', 'never'], 'name']],
  admits: ['what', 'when', 'ever', 'yes_no', 'verb', 'play_word'],
  entity: 'none',
  metric: 'plays',
  matches: (features) =>
    !has(features, 'how_many', 'longest', 'most') &&
    features.buckets.length === 1 &&
    features.buckets.every(({ bucket }) => bucket !== 'day' && bucket !== 'hour_of_day' && !isPlace(bucket)),
  fillSlots: ({ buckets }) => ({ bucket: buckets[0]?.bucket ?? 'month', having: { op: '=', value: 0 } }),
}

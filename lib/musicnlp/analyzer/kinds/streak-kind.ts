import { has, says, type QuestionKind } from './question-kind'
import { runLabels } from './run-rules'

export const streakKind: QuestionKind = {
  name: 'streak',
  group: 'runs',
  title: 'Days in a row',
  intent: 'streak',
  examples: ['most days in a row with music', 'longest run of daily {artist}'],
  needs: [
    ['streak'],
    ['streak', ['big', 'longest', 'most']],
    ['streak', ['bucket:noun', 'metric:days']],
    ['streak', 'name'],
    ['streak', 'bucket:per'],
  ],
  admits: [...runLabels, 'once', 'amount', 'first_time', 'session', 'bucket:per', 'bucket:each'],
  metric: 'days',
  entity: 'none',
  matches: (features) =>
    !has(features, 'gap') &&
    features.excluded.length === 0 &&
    (!has(features, 'session') || says(features, 'in_a_row')) &&
    !features.amounts.some(({ unit }) => unit === 'plays') &&
    features.buckets.every(({ bucket, way }) => way === 'noun' || bucket === 'day' || bucket === 'week'),
  fillSlots: (features) => ({ bucket: features.buckets[0]?.bucket === 'week' ? 'week' : 'day' }),
}

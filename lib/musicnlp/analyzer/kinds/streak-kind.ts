import type { Features } from '../features/features'
import { has, says, type QuestionKind } from './question-kind'
import { runLabels } from './run-rules'

export const streakKind: QuestionKind = {
  name: 'streak',
  group: 'runs',
  title: 'Days in a row',
  intent: 'streak',
  examples: ['most days in a row with music', 'longest run of daily {artist}', 'most months in a row with {artist}'],
  needs: [
    ['streak'],
    ['streak', ['big', 'longest', 'most']],
    ['streak', ['bucket:noun', 'metric:days']],
    ['streak', ['name', 'exclude']],
    ['streak', 'bucket:per'],
  ],
  admits: [...runLabels, 'once', 'amount', 'first_time', 'session', 'bucket:per', 'bucket:each'],
  metric: 'days',
  entity: 'none',
  matches: (features) =>
    !has(features, 'gap') &&
    (features.excluded.length === 0 || says(features, 'not_counting')) &&
    (!has(features, 'session') || says(features, 'in_a_row')) &&
    !features.amounts.some(({ unit }) => unit === 'plays') &&
    features.buckets.every(({ bucket, way }) => way === 'noun' || bucket === 'day' || bucket === 'week'),
  fillSlots: (features) => ({ bucket: periodOf(features) }),
}

/** "Weeks in a row"; "the longest streak of the year" is one of days. */
function periodOf(features: Features) {
  if (says(features, 'weeks_in_a_row')) return 'week'
  const said = features.buckets[0]?.bucket
  if (said === 'year') return says(features, 'in_a_row') ? said : 'day'
  return said === 'week' || said === 'month' ? said : 'day'
}

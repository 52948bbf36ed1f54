import { has, says, type QuestionKind } from './question-kind'
import { rhythmLabels, isClockBucket, peakBucket, asksWithin, asksOfOneItem, isRecord } from './rhythm-rules'

export const peakKind: QuestionKind = {
  name: 'peak',
  group: 'rhythms',
  title: 'Busiest day, week, month or year',
  intent: 'peak',
  examples: ['which day did I listen the most', 'which year was my biggest'],
  needs: [
    [['bucket:peak', 'bucket:low']],
    [['bucket:peak', 'bucket:low'], 'what'],
    [
      ['peak', 'low', 'most', 'big', 'least', 'more', 'less'],
      ['bucket:noun', 'bucket:one'],
    ],
    [
      ['peak', 'low'],
      ['bucket:noun', 'when'],
    ],
    ['when', ['most', 'least']],
    ['when', 'verb', 'name', 'habit_verb'],
    ['when', 'verb', 'habit_verb'],
    [['peak', 'low'], 'bucket:noun', 'what'],
    ['peak', ['metric:plays', 'metric:time']],
    [['peak', 'low']],
    [['most', 'least'], 'bucket:noun', 'what'],
    [
      ['most', 'least'],
      ['bucket:per', 'bucket:one', 'one_day'],
    ],
  ],
  admits: [
    ...rhythmLabels,
    'skip',
    'skip_rate',
    'distinct',
    'metric:distinct',
    'most',
    'big',
    'longest',
    'least',
    'peak',
    'bucket:noun',
    'bucket:per',
    'one_day',
  ],
  matches: (features) =>
    !has(features, 'streak', 'gap', 'session', 'lapsed', 'number_one', 'first_time') &&
    !asksOfOneItem(features) &&
    !(features.names.length > 0 && says(features, 'my_number_one')) &&
    !asksWithin(features) &&
    (features.entities.length === 0 ||
      has(features, 'bucket:noun', 'bucket:peak', 'bucket:low', 'when') ||
      isRecord(features)) &&
    !features.entities.some(
      ({ plural }) => !plural && has(features, 'what') && features.names.length === 0 && !has(features, 'bucket:noun'),
    ) &&
    !isClockBucket(features) &&
    (has(features, 'bucket:noun', 'bucket:one', 'bucket:peak', 'bucket:low', 'when', 'peak', 'low') ||
      isRecord(features)),
  fillSlots: (features) => ({
    bucket: peakBucket(features),
    order: has(features, 'low', 'least', 'less', 'bucket:low') ? 'asc' : 'desc',
    limit: 1,
    ...(says(features, 'longest') ? { metric: 'time' as const } : {}),
  }),
}

import { has, type QuestionKind } from './question-kind'
import { rhythmLabels, namedBucket, isClockBucket } from './rhythm-rules'

export const distributionKind: QuestionKind = {
  name: 'distribution',
  group: 'rhythms',
  title: 'Over the day or the week',
  intent: 'distribution',
  examples: ['my listening clock', 'plays by weekday'],
  needs: [
    ['clock'],
    [['bucket:by', 'bucket:per']],
    [
      ['bucket:by', 'bucket:per'],
      ['clock', 'plot'],
    ],
    [
      ['bucket:by', 'bucket:per'],
      ['metric:plays', 'metric:time', 'metric:skips', 'skip_rate', 'name'],
    ],
    ['clock', 'bucket:noun'],
  ],
  admits: [...rhythmLabels, 'plot', 'clock', 'bucket:by', 'bucket:per', 'bucket:noun', 'skip_rate'],
  listed: false,
  matches: (features) =>
    !has(features, 'most', 'least', 'when', 'average') &&
    (isClockBucket(features) || (has(features, 'clock') && features.buckets.length === 0)),
  fillSlots: (features) => ({
    bucket: namedBucket(features) ?? (/\bweek/.test(features.words) ? 'weekday' : 'hour_of_day'),
  }),
}

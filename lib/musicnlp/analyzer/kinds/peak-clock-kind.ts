import { has, says, type QuestionKind } from './question-kind'
import { rhythmLabels, isClockBucket, peakBucket, asksOfOneItem } from './rhythm-rules'

export const peakClockKind: QuestionKind = {
  name: 'peak_clock',
  group: 'rhythms',
  title: 'Busiest hour or weekday',
  intent: 'peak',
  examples: ['when in the day do I listen', 'quietest weekday'],
  needs: [
    ['bucket:noun'],
    [['bucket:peak', 'bucket:low']],
    [['peak', 'low', 'most', 'big', 'least', 'more', 'less'], 'bucket:noun'],
    [['peak', 'low', 'most', 'big', 'least'], 'bucket:noun', 'what'],
  ],
  admits: [...rhythmLabels, 'skip', 'skip_rate', 'distinct', 'metric:distinct', 'most', 'big', 'least', 'peak', 'low'],
  matches: (features) =>
    isClockBucket(features) &&
    !asksOfOneItem(features) &&
    features.buckets.every(({ way }) => way === 'noun' || way === 'peak' || way === 'low') &&
    !has(features, 'how_many') &&
    !says(features, 'asks_clock'),
  fillSlots: (features) => ({
    bucket: peakBucket(features),
    order: has(features, 'low', 'least', 'less', 'bucket:low') ? 'asc' : 'desc',
    limit: 1,
  }),
}

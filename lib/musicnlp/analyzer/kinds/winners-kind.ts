import { has, says, type QuestionKind } from './question-kind'
import { topListLabels, amountCues } from './ranking-rules'
import { isRecord } from './rhythm-rules'

export const winnersKind: QuestionKind = {
  name: 'winners',
  group: 'rankings',
  title: 'Number one of each period',
  intent: 'ranking',
  examples: ['top artist for every year', 'song of the month, 2022'],
  needs: [
    [
      ['bucket:each', 'bucket:by', 'bucket:per'],
      ['most', 'big'],
    ],
    [
      ['bucket:each', 'bucket:by', 'bucket:per'],
      ['most', 'big'],
      ['entity', 'who', 'what'],
    ],
    ['bucket:each', 'entity'],
    ['each_time', ['most', 'big'], ['entity', 'who', 'what']],
  ],
  admits: [...topListLabels, 'bucket:noun'],
  listed: true,
  matches: (features) =>
    !has(features, ...amountCues) &&
    !isRecord(features) &&
    (has(features, 'most', 'big') || (says(features, 'of_each_period') && !features.verb)),
  fillSlots: (features) => ({
    bucket:
      features.buckets.find(({ way }) => way !== 'noun')?.bucket ?? (says(features, 'each_season') ? 'season' : 'year'),
    limit: features.limit ?? 1,
  }),
}

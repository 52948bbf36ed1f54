import { has, says, type QuestionKind } from './question-kind'
import { isRecord } from './rhythm-rules'
import { runLabels } from './run-rules'

export const bingeKind: QuestionKind = {
  name: 'binge',
  group: 'runs',
  title: 'Binges',
  intent: 'binge',
  examples: ['most plays of one song in a day', 'when did I overdo an artist'],
  needs: [
    ['binge'],
    ['one_day', ['most', 'big', 'peak']],
    ['one_day', ['most', 'big', 'peak'], ['entity', 'one_thing']],
    ['binge', ['entity', 'what', 'who', 'one_thing']],
    ['binge', 'name'],
    ['one_day', ['how_many', 'times'], ['most', 'name']],
    ['one_day', ['having', 'amount']],
    ['bucket:one', ['most', 'big', 'peak'], ['entity', 'who', 'one_thing']],
    ['bucket:one', ['how_many', 'times'], ['most', 'name']],
    ['bucket:per', ['most', 'big', 'peak'], 'one_thing'],
  ],
  admits: [
    ...runLabels,
    'one_thing',
    'one_day',
    'binge',
    'times',
    'limit',
    'how_often',
    'having',
    'amount',
    'bucket:per',
  ],
  matches: (features) =>
    has(features, 'binge') ||
    (!(has(features, 'yes_no') && has(features, 'having', 'amount')) &&
      has(features, 'entity', 'one_thing', 'name', 'who', 'times') &&
      !isRecord(features)),
  fillSlots: (features) => ({
    bucket: features.buckets.find(({ way }) => way === 'per' || way === 'one')?.bucket ?? 'day',
    metric: features.metrics.includes('time') ? 'time' : 'plays',
    entity:
      features.entities[0]?.entity ??
      (features.names.length > 0
        ? 'none'
        : says(features, 'one_artist') || has(features, 'who')
          ? 'artist'
          : says(features, 'one_album')
            ? 'album'
            : 'track'),
    limit: features.limit ?? 1,
  }),
}

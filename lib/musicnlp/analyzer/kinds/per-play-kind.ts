import { says, type QuestionKind } from './question-kind'

export const perPlayKind: QuestionKind = {
  name: 'per_play',
  group: 'amounts',
  title: 'How long a play lasts',
  intent: 'average',
  examples: ['average listening time per play', 'how long do I listen per play of {track}'],
  needs: [
    ['average', ['metric:time', 'how_long', 'how_much']],
    ['average', 'metric:time', ['how_many', 'how_much', 'how_long']],
  ],
  admits: ['what', 'metric:plays', 'my_listening', 'habit', 'exclude', 'bucket:per', 'entity'],
  metric: 'time',
  entity: 'none',
  matches: (features) => says(features, 'per_play'),
  fillSlots: () => ({ bucket: null }),
}

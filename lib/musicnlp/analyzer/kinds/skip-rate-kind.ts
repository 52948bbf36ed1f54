import { has, type QuestionKind } from './question-kind'

export const skipRateKind: QuestionKind = {
  name: 'skip_rate',
  group: 'amounts',
  title: 'Skip rate',
  intent: 'skip_rate',
  examples: ['how often do I skip', 'skip percentage for {artist}'],
  needs: [
    ['skip_rate'],
    ['skip', 'how_often'],
    ['skip', 'share'],
    ['skip', 'yes_no', 'most'],
    ['metric:skip_rate'],
    ['metric:skips', 'share'],
  ],
  admits: [
    'what',
    'how_much',
    'how_often',
    'share',
    'entity',
    'habit',
    'my_listening',
    'yes_no',
    'metric:plays',
    'exclude',
    'opened',
  ],
  metric: 'skip_rate',
  entity: 'none',
  matches: (features) =>
    !(has(features, 'most') && has(features, 'what', 'who', 'bucket:noun')) &&
    (!has(features, 'entity') || features.names.length > 0 || has(features, 'how_often', 'share')),
}

import { has, type QuestionKind } from './question-kind'

export const finishedKind: QuestionKind = {
  name: 'finished',
  group: 'amounts',
  title: 'How often finished',
  intent: 'completion_rate',
  examples: ['how many songs do I hear to the end', 'do I finish {artist} songs'],
  needs: [
    ['finish'],
    ['finish', ['how_many', 'how_often', 'how_much', 'share', 'yes_no', 'times']],
    ['finish', 'name', 'yes_no'],
  ],
  admits: [
    'most',
    'what',
    'how_many',
    'how_much',
    'how_often',
    'times',
    'share',
    'entity',
    'yes_no',
    'habit',
    'metric:plays',
    'my_listening',
    'exclude',
    'skip',
    'opened',
  ],
  entity: 'none',
  matches: (features) =>
    has(features, 'how_many', 'how_often', 'how_much', 'share', 'yes_no', 'times') || !has(features, 'entity', 'who'),
}

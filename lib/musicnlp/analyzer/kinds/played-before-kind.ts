import { besideName } from './neighbour-rules'
import type { QuestionKind } from './question-kind'

export const playedBeforeKind: QuestionKind = {
  name: 'played_before',
  group: 'what_was_on',
  title: 'Played right before',
  intent: 'played_before',
  examples: ['what do I play right before {track}'],
  ...besideName('right_before'),
  listed: true,
  metric: 'plays',
}

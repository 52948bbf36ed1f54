import { besideName } from './neighbour-rules'
import type { QuestionKind } from './question-kind'

export const playedAfterKind: QuestionKind = {
  name: 'played_after',
  group: 'what_was_on',
  title: 'Played right after',
  intent: 'played_after',
  examples: ['what do I usually play right after {track}', 'which artists do I play after {artist}'],
  ...besideName('right_after'),
  listed: true,
  metric: 'plays',
}

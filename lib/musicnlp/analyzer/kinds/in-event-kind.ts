import type { QuestionKind } from './question-kind'

export const inEventKind: QuestionKind = {
  name: 'in_event',
  group: 'life_events',
  title: 'During your life events',
  intent: 'ranking',
  examples: ['top songs during {event}', 'hours during {event}'],
  needs: [],
  admits: [],
  listed: true,
}

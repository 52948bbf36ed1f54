import type { QuestionKind } from './question-kind'

export const eventDateKind: QuestionKind = {
  name: 'event_date',
  group: 'life_events',
  title: 'When an event is',
  intent: 'define_event',
  examples: ['when was {event}'],
  needs: [['when', 'event']],
  admits: [],
  entity: 'none',
  metric: 'none',
  matches: ({ verb, names, times, events }) => !verb && names.length + times.length === 0 && events.length === 1,
}

import type { QuestionKind } from './question-kind'

export const nameEventKind: QuestionKind = {
  name: 'name_event',
  group: 'life_events',
  title: 'Save an event',
  intent: 'define_event',
  examples: ['call 3–17 May 2023 Lisbon', 'my birthday is 21 September'],
  needs: [],
  admits: [],
}

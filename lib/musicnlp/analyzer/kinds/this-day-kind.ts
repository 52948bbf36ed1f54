import type { QuestionKind } from './question-kind'

export const thisDayKind: QuestionKind = {
  name: 'this_day',
  group: 'what_was_on',
  title: 'This day in other years',
  intent: 'plays_at',
  examples: ['on this day in 2020', 'what did I hear exactly 5 years ago'],
  needs: [
    ['this_day', 'time'],
    ['this_day', 'time', ['what', 'on_then']],
  ],
  admits: ['bucket:noun', 'what', 'entity', 'on_then', 'my_listening', 'metric:plays'],
  metric: 'none',
  listed: true,
}

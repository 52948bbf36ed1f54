import type { QuestionKind } from './question-kind'

export const refusalKind: QuestionKind = {
  name: 'refusal',
  group: 'data_and_help',
  title: 'Beyond it',
  intent: 'unsupported',
  examples: ['will it rain'],
  needs: [],
  admits: [],
}

import { has, type QuestionKind } from './question-kind'
import { findingLabels } from './finding-rules'

export const droppedKind: QuestionKind = {
  name: 'dropped',
  group: 'discovery_and_loss',
  title: 'Dropped',
  intent: 'lapsed',
  examples: ['who did I abandon', "songs I've forgotten"],
  needs: [['lapsed'], ['lapsed', ['what', 'who', 'entity']]],
  admits: [...findingLabels, 'never', 'lapsed', 'most', 'last'],
  listed: true,
  matches: (features) => !has(features, 'when', 'how_many', 'yes_no'),
}
